"""Makes in the emulator what Terraform makes of a ledger, and prints the ARNs of the cluster and of the secrets of the
function store and of the master: python Tests/DataAPIDouble/cluster.py PREFIX."""

import sys

import boto3


def make(prefix):
    cluster = boto3.client("rds").create_db_cluster(
        DBClusterIdentifier=f"{prefix}-ledger", Engine="aurora-mysql", DatabaseName="invoices",
        MasterUsername="ledger_admin", ManageMasterUserPassword=True)["DBCluster"]  # fmt: skip
    secret = boto3.client("secretsmanager").create_secret(Name=f"{prefix}-ledger-store")
    return cluster["DBClusterArn"], secret["ARN"], cluster["MasterUserSecret"]["SecretArn"]


if __name__ == "__main__":
    print(*make(sys.argv[1]))
