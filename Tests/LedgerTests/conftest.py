import json
import os
import sys
import urllib.request
import uuid
from pathlib import Path

import boto3
import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts/lib"))

from migrations.database import Database  # noqa: E402

CLUSTER = os.environ.get("INVOICES_LEDGER_CLUSTER_ARN")
STORE_SECRET = os.environ.get("INVOICES_LEDGER_SECRET_ARN")


class Ledger:
    """The database of scripts/lib/test-ledger.sh, and the double of the Data API before it."""

    def __init__(self):
        self.endpoint = os.environ["AWS_ENDPOINT_URL_RDS_DATA"]
        self.data, self.secrets = boto3.client("rds-data"), boto3.client("secretsmanager")
        (cluster,) = boto3.client("rds").describe_db_clusters(DBClusterIdentifier="ledger-test-ledger")["DBClusters"]
        self.master_secret = cluster["MasterUserSecret"]["SecretArn"]

    def plan(self, fault, operation, times=1, after=0):
        self.post("/_double/faults", {"fault": fault, "operation": operation, "times": times, "after": after})

    def forget(self):
        self.post("/_double/forget", {})

    def post(self, path, content):
        urllib.request.urlopen(self.endpoint + path, json.dumps(content).encode()).close()

    def as_master(self, name="invoices"):
        return Database(self.data, CLUSTER, self.master_secret, name, sleep=lambda _: None)

    def as_store(self, name="invoices"):
        return Database(self.data, CLUSTER, STORE_SECRET, name, sleep=lambda _: None)


@pytest.fixture
def ledger():
    if not CLUSTER:
        pytest.fail("there is no ledger; run scripts/test ledger")
    ledger = Ledger()
    yield ledger
    ledger.forget()


@pytest.fixture
def empty(ledger):
    """A database with nothing in it."""
    name = f"empty_{uuid.uuid4().hex}"
    ledger.as_master().execute(f"CREATE DATABASE {name}")
    yield ledger.as_master(name)
    ledger.forget()
    ledger.as_master().execute(f"DROP DATABASE {name}")
