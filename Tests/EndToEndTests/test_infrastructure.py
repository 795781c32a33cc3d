"""The Terraform of the local system, after all that the other tests did to it. conftest.py puts this file last."""

import os
import subprocess

import pytest
from system import ROOT


def terraform(*arguments):
    return subprocess.run(
        [ROOT / "scripts/local", "terraform", *arguments], capture_output=True, text=True, timeout=600)


def test_a_second_plan_changes_nothing(system):
    result = terraform("plan", "-detailed-exitcode", "-no-color")
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.skipif("INVOICES_LOCAL_DIRECTORY" not in os.environ, reason="would change a system that people use")
def test_every_option_that_the_emulator_can_hold_is_applied_and_a_second_plan_changes_nothing(system):
    for action in (["apply", "-auto-approve"], ["plan", "-detailed-exitcode"]):
        result = terraform(*action, "-no-color", "-var-file=everything.tfvars")
        assert result.returncode == 0, result.stdout + result.stderr
    assert system.s3.get_object_lock_configuration(Bucket=system.settings["rawBucket"])["ObjectLockConfiguration"]["Rule"]


@pytest.mark.skipif("INVOICES_LOCAL_DIRECTORY" not in os.environ, reason="would destroy a system that people use")
def test_destroy_leaves_nothing_but_what_it_tells(system):
    """Every option is on, so a file that comes now is locked for a day; those before it are not."""
    raw = system.settings["rawBucket"]
    system.upload("locked.pdf", b"%PDF-1.4 locked")
    system.s3.create_multipart_upload(Bucket=raw, Key="incoming/unfinished.pdf")
    result = subprocess.run(
        [ROOT / "scripts/destroy", "local", "--yes", "-var-file=everything.tfvars"], capture_output=True, text=True, timeout=600)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "versions of files" in result.stdout
    assert f"kept: bucket {raw}, because Object Lock keeps its files" in result.stdout
    assert system.s3.list_multipart_uploads(Bucket=raw).get("Uploads", []) == []
    keys = [line for line in result.stdout.splitlines() if "kept: key" in line]
    assert ["until" in key for key in keys] == [False, True], "the one that the file needs stays, that of the copies goes"
    assert "unreadable without it" in keys[0]
    names = [
        *(bucket["Name"] for bucket in system.s3.list_buckets()["Buckets"]),
        *system.sqs.list_queues().get("QueueUrls", []),
        *system.client("dynamodb").list_tables()["TableNames"],
        *(function["FunctionName"] for function in system.client("lambda").list_functions()["Functions"]),
        *(machine["name"] for machine in system.states.list_state_machines()["stateMachines"]),
        *(alarm["AlarmName"] for alarm in system.client("cloudwatch").describe_alarms()["MetricAlarms"]),
        *(group["logGroupName"] for group in system.logs.describe_log_groups()["logGroups"]),
        *(vault["BackupVaultName"] for vault in system.client("backup").list_backup_vaults()["BackupVaultList"]),
        *(topic["TopicArn"] for topic in system.client("sns").list_topics()["Topics"]),
        *(role["RoleName"] for role in system.client("iam").list_roles()["Roles"]),
    ]
    assert [name for name in names if "invoices-local" in name] == [raw]
