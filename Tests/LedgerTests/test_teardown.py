"""scripts/lib/teardown: nothing of a ledger stays that is billed."""

import uuid

import boto3
import pytest
from teardown.ledger import Ledger


@pytest.fixture
def protected():
    ledger = Ledger(f"gone-{uuid.uuid4().hex[:8]}")
    ledger.rds.create_db_cluster(
        DBClusterIdentifier=ledger.name, Engine="aurora-mysql", MasterUsername="ledger_admin",
        ManageMasterUserPassword=True, DeletionProtection=True)  # fmt: skip
    return ledger


def test_an_environment_without_a_ledger_has_nothing_to_remove():
    ledger = Ledger("none")
    ledger.lift_protection()
    ledger.remove_snapshot()
    assert ledger.cluster() is None and ledger.snapshot() is None and not ledger.is_protected()


def test_a_protected_ledger_goes_with_the_snapshot_that_it_leaves(protected):
    assert protected.is_protected()
    protected.lift_protection()
    assert not protected.is_protected()
    # Aurora makes it when the cluster goes; the emulator does not.
    boto3.client("rds").create_db_cluster_snapshot(
        DBClusterIdentifier=protected.name, DBClusterSnapshotIdentifier=f"{protected.name}-final")  # fmt: skip
    boto3.client("rds").delete_db_cluster(DBClusterIdentifier=protected.name, SkipFinalSnapshot=True)
    assert protected.cluster() is None and protected.snapshot()
    protected.remove_snapshot()
    assert protected.snapshot() is None
