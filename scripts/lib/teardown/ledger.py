"""The ledger of an environment, where it has one: its cluster, and the snapshot that Aurora leaves of it."""

import boto3


class Ledger:
    def __init__(self, prefix):
        self.name, self.rds = f"{prefix}-ledger", boto3.client("rds")

    def cluster(self):
        """None where there is no cluster."""
        try:
            return self.rds.describe_db_clusters(DBClusterIdentifier=self.name)["DBClusters"][0]
        except self.rds.exceptions.DBClusterNotFoundFault:
            return None

    def is_protected(self):
        return bool((self.cluster() or {}).get("DeletionProtection"))

    def lift_protection(self):
        if self.is_protected():
            self.rds.modify_db_cluster(DBClusterIdentifier=self.name, DeletionProtection=False, ApplyImmediately=True)

    def snapshot(self):
        """What Aurora keeps of a protected cluster when it goes, billed by its size; None where there is none."""
        try:
            return self.rds.describe_db_cluster_snapshots(DBClusterSnapshotIdentifier=f"{self.name}-final")["DBClusterSnapshots"][0]
        except (self.rds.exceptions.DBClusterSnapshotNotFoundFault, IndexError):
            return None

    def remove_snapshot(self):
        if self.snapshot():
            self.rds.delete_db_cluster_snapshot(DBClusterSnapshotIdentifier=f"{self.name}-final")
