"""scripts/drill brings the newest records back beside the table, and says when something does not come back."""

import os
import re
import subprocess
from datetime import datetime

import pytest
from documents import Invoice
from system import ROOT, until


def drill(system):
    environment = os.environ | {"INVOICES_LOCAL_DIRECTORY": str(system.directory)}
    return subprocess.run(
        [ROOT / "scripts/drill", "local"], capture_output=True, text=True, timeout=300, env=environment)


@pytest.fixture
def upload(system):
    """A document old enough to be among what can be restored."""
    invoice = Invoice()
    upload, _ = system.process(f"{invoice.name}.pdf", invoice.pdf())
    changed = datetime.fromisoformat(system.record(upload)["updatedAt"].replace("Z", "+00:00"))
    until(lambda: restorable_up_to(system) > changed)
    return upload


def restorable_up_to(system):
    answer = system.client("dynamodb").describe_continuous_backups(TableName=system.table.name)
    return answer["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]["LatestRestorableDateTime"]


def test_the_newest_records_are_read_back_and_the_restored_table_is_removed(system, upload):
    result = drill(system)
    assert result.returncode == 0, result.stderr
    back, of = re.search(r"(\d+) of the (\d+) newest records read back", result.stdout).groups()
    assert back == of and int(of) > 0
    assert "RTO 4 h and RPO 1 h are held" in result.stdout
    assert not [name for name in system.client("dynamodb").list_tables()["TableNames"] if "drill" in name]


def test_it_says_what_a_local_drill_cannot_show(system, upload):
    assert "Not shown here" in drill(system).stdout


def test_an_original_that_is_gone_is_noticed(system, upload):
    system.s3.delete_object(Bucket=system.settings["rawBucket"], Key=upload.key, VersionId=upload.version)
    result = drill(system)
    system.table.delete_item(Key={"invoiceId": upload.document_id, "timestamp": "LATEST"})
    assert result.returncode == 1
    assert "1 originals are missing" in result.stderr
