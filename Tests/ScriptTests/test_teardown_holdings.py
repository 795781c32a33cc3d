"""scripts/lib/teardown: an environment in another Region may have the same prefix; only what the state names is touched."""

import json
import sys

import pytest

from conftest import ROOT

sys.path.insert(0, str(ROOT / "scripts/lib"))
from teardown.holdings import Holdings  # noqa: E402

OURS, THEIRS = "a-raw-1-eu-central-1", "a-raw-1-us-west-2"


class Buckets:
    """S3 of an account in which both environments are."""

    def list_buckets(self):
        return {"Buckets": [{"Name": name} for name in (OURS, THEIRS, "b-raw")]}


class Tables:
    """DynamoDB where the other environment's replica is."""

    def describe_table(self, TableName):
        return {"Table": {"TableName": TableName, "DeletionProtectionEnabled": True}}


@pytest.fixture
def holdings(monkeypatch):
    services = {"s3": Buckets(), "dynamodb": Tables()}
    monkeypatch.setattr("boto3.client", lambda name, **_: services.get(name))

    def of(*resources):
        found = [{"mode": "managed", "type": kind, "values": values} for kind, values in resources]
        return Holdings("a", {"values": {"root_module": {"resources": found}}})

    return of


def test_only_buckets_of_the_state_are_emptied_and_the_others_are_told(holdings):
    held = holdings(("aws_s3_bucket", {"bucket": OURS}))
    assert (held.buckets(), held.other_buckets()) == ([OURS], [THEIRS])


def test_a_bucket_that_is_gone_is_not_looked_into(holdings):
    assert holdings(("aws_s3_bucket", {"bucket": "a-trail-1-eu-central-1"})).buckets() == []


@pytest.mark.parametrize(("resources", "protected"), [([("aws_dynamodb_table", {"name": "a-invoices"})], True), ([], False)])
def test_a_table_that_the_state_does_not_name_keeps_its_protection(holdings, resources, protected):
    assert holdings(*resources).is_protected() == protected


def test_the_keys_are_those_of_the_state(holdings):
    keys = ["arn:aws:kms:eu-central-1:1:key/ours", "arn:aws:kms:us-west-2:1:key/of-our-copies"]
    assert holdings(*(("aws_kms_key", {"arn": key}) for key in keys)).keys() == keys


def test_an_empty_state_has_nothing_to_remove(holdings):
    held = Holdings("a", json.loads('{"format_version": "1.0"}'))
    assert (held.buckets(), held.keys(), held.is_protected()) == ([], [], False)
