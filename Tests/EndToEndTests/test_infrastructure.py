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
    result = subprocess.run(
        [ROOT / "scripts/destroy", "local", "--yes", "-var-file=everything.tfvars"], capture_output=True, text=True, timeout=600)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "versions of files" in result.stdout
    assert result.stdout.count("kept: key") == 1
    names = [
        *(bucket["Name"] for bucket in system.s3.list_buckets()["Buckets"]),
        *system.sqs.list_queues().get("QueueUrls", []),
        *system.client("dynamodb").list_tables()["TableNames"],
        *(function["FunctionName"] for function in system.client("lambda").list_functions()["Functions"]),
        *(machine["name"] for machine in system.states.list_state_machines()["stateMachines"]),
        *(alarm["AlarmName"] for alarm in system.client("cloudwatch").describe_alarms()["MetricAlarms"]),
        *(group["logGroupName"] for group in system.logs.describe_log_groups()["logGroups"]),
    ]
    assert [name for name in names if "invoices-local" in name] == []
