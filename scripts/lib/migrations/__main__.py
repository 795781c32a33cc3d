"""Migrates the ledger: python -m migrations PREFIX FOLDER [--new-password].

PREFIX is that of the environment's names, FOLDER holds the migrations. Where AWS is, and who asks, comes from the usual
variables.
"""

import sys

import boto3

from . import store_user
from .database import Database
from .migration import Changed, migrations
from .schema import Schema


def main(prefix, folder, *options):
    rds = boto3.client("rds")
    try:
        (cluster,) = rds.describe_db_clusters(DBClusterIdentifier=f"{prefix}-ledger")["DBClusters"]
    except rds.exceptions.DBClusterNotFoundFault:
        sys.exit(f"error: there is no cluster {prefix}-ledger; set the variable aurora and deploy first")
    database = Database(boto3.client("rds-data"), cluster["DBClusterArn"], cluster["MasterUserSecret"]["SecretArn"])
    # Before the migrations: they give the user its rights.
    if store_user.make(database, boto3.client("secretsmanager"), f"{prefix}-ledger-store", "--new-password" in options):
        print(f"password in {prefix}-ledger-store")
    try:
        for migration in Schema(database).apply(migrations(folder)):
            print(f"applied {migration.name}")
    except Changed as error:
        sys.exit(f"error: {error}")
    print("the ledger is up to date")


main(*sys.argv[1:])
