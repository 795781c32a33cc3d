"""scripts/lib/release: which versions get new documents, step by step, with an AWS that is only remembered."""

import json
import sys

import pytest
from botocore.exceptions import ClientError

from conftest import ROOT

sys.path.insert(0, str(ROOT / "scripts/lib"))
from release import __main__ as command  # noqa: E402
from release.deployment import Deployment  # noqa: E402
from release.shift import Stopped, shift, undo, variables_before  # noqa: E402

MACHINE = "arn:aws:states:eu-central-1:123456789012:stateMachine:invoices"
OUTPUTS = {
    "region": "eu-central-1",
    "state_machine_arn": MACHINE,
    "state_machine_version_arn": f"{MACHINE}:6",
    "function_names": {"store": "invoices-store", "cleanup": "invoices-cleanup"},
    "function_versions": {"store": "16", "cleanup": "16"},
    "alarm_names": ["errors", "failed"],
}
BEFORE = {"store": "15", "cleanup": "15"}


class RememberedAWS:
    """Aliases and alarms; `routed` is every routing that was live, in order."""

    def __init__(self):
        self.aliases = {f"{MACHINE}:live": {f"{MACHINE}:5": 100}}
        self.functions = {("invoices-store", "live"): "15", ("invoices-cleanup", "live"): "15"}
        self.ringing = []
        self.routed = []

    def __call__(self, service):
        return self

    def describe_state_machine_alias(self, stateMachineAliasArn):
        if stateMachineAliasArn not in self.aliases:
            raise ClientError({"Error": {"Code": "ResourceNotFound"}}, "DescribeStateMachineAlias")
        routes = self.aliases[stateMachineAliasArn].items()
        return {"routingConfiguration": [{"stateMachineVersionArn": arn, "weight": weight} for arn, weight in routes]}

    def update_state_machine_alias(self, stateMachineAliasArn, routingConfiguration):
        routes = {route["stateMachineVersionArn"]: route["weight"] for route in routingConfiguration}
        self.aliases[stateMachineAliasArn] = routes
        if stateMachineAliasArn.endswith(":live"):
            self.routed.append({arn.rpartition(":")[2]: weight for arn, weight in routes.items()})

    def create_state_machine_alias(self, name, routingConfiguration):
        self.update_state_machine_alias(f"{MACHINE}:{name}", routingConfiguration)

    def get_alias(self, FunctionName, Name):
        if (FunctionName, Name) not in self.functions:
            raise ClientError({"Error": {"Code": "ResourceNotFoundException"}}, "GetAlias")
        return {"FunctionVersion": self.functions[FunctionName, Name]}

    def update_alias(self, FunctionName, Name, FunctionVersion):
        assert (FunctionName, Name) in self.functions
        self.functions[FunctionName, Name] = FunctionVersion

    def create_alias(self, FunctionName, Name, FunctionVersion):
        self.functions[FunctionName, Name] = FunctionVersion

    def describe_alarms(self, AlarmNames, StateValue, MaxRecords):
        return {"MetricAlarms": [{"AlarmName": name} for name in self.ringing if name in AlarmNames]}


@pytest.fixture
def aws():
    return RememberedAWS()


@pytest.fixture
def deployment(aws):
    return Deployment(OUTPUTS, aws)


@pytest.fixture
def release(deployment):
    """Runs a release on a clock that only sleeping moves; `at` is what happens at a second of it."""

    def release(weights=(10, 50, 100), seconds=60, at=None):
        clock = [0.0]

        def sleep(seconds):
            assert seconds > 0
            clock[0] += seconds
            for second, happens in list((at or {}).items()):
                if clock[0] >= second:
                    del at[second]
                    happens()

        lines = []
        shift(deployment, list(weights), seconds, lines.append, sleep, lambda: clock[0])
        return lines

    return release


def test_terraform_keeps_what_is_in_use_while_it_publishes(deployment):
    assert variables_before(deployment) == {
        "new_version_weight": 0,
        "stable": {"state_machine_version_arn": f"{MACHINE}:5", "function_versions": BEFORE},
    }


def test_of_an_interrupted_release_the_older_version_is_the_stable_one(aws, deployment):
    aws.aliases[f"{MACHINE}:live"] = {f"{MACHINE}:10": 10, f"{MACHINE}:9": 90}
    assert deployment.stable_machine() == f"{MACHINE}:9"


def test_the_new_version_gets_more_and_more_and_in_the_end_everything(aws, deployment, release):
    lines = release()
    assert aws.routed == [{"6": 10, "5": 90}, {"6": 50, "5": 50}, {"6": 100}]
    assert deployment.function_versions() == OUTPUTS["function_versions"]
    assert lines[-1] == "everything goes through the new version"


def test_events_and_schedules_stay_on_the_version_before_until_the_end(deployment, release):
    seen = []
    release(at={30: lambda: seen.append(deployment.function_versions()), 90: lambda: seen.append(deployment.function_versions())})
    assert seen == [BEFORE, BEFORE]


@pytest.mark.parametrize("second", [15, 75])
def test_an_alarm_puts_the_version_before_back(aws, deployment, release, second):
    with pytest.raises(Stopped, match="alarm: failed"):
        release(at={second: lambda: aws.ringing.append("failed")})
    assert aws.routed[-1] == {"5": 100}
    assert {"6": 100} not in aws.routed
    assert deployment.function_versions() == BEFORE


def test_an_alarm_of_somebody_else_ends_nothing(aws, release):
    release(at={15: lambda: aws.ringing.append("another team's")})
    assert aws.routed[-1] == {"6": 100}


def test_whoever_ends_the_watching_puts_the_version_before_back(aws, release):
    def interrupt():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        release(at={15: interrupt})
    assert aws.routed[-1] == {"5": 100}


def test_at_once_nothing_is_watched(aws, release):
    aws.ringing.append("failed")
    release(weights=[100])
    assert aws.routed == [{"6": 100}]


def test_a_release_without_a_new_version_of_the_machine_only_moves_functions(aws, deployment, release):
    aws.aliases[f"{MACHINE}:live"] = {f"{MACHINE}:6": 100}
    release()
    assert aws.routed == [{"6": 100}]
    assert deployment.function_versions() == OUTPUTS["function_versions"]


def test_undo_puts_back_what_was_live_before_the_last_release(aws, deployment, release):
    release()
    undo(deployment, print)
    assert aws.routed[-1] == {"5": 100}
    assert deployment.function_versions() == BEFORE


def test_undo_skips_a_release_that_was_rolled_back(aws, deployment, release):
    with pytest.raises(Stopped):
        release(at={15: lambda: aws.ringing.append("failed")})
    aws.ringing.clear()
    deployment.newest_machine = f"{MACHINE}:7"
    release()
    undo(deployment, print)
    assert aws.routed[-1] == {"5": 100}


def test_a_release_that_changed_nothing_does_not_make_undo_forget(aws, deployment, release):
    release()
    release()
    undo(deployment, print)
    assert aws.routed[-1] == {"5": 100}


def test_undo_of_a_release_under_way_takes_it_back(aws, deployment):
    aws.aliases[f"{MACHINE}:live"] = {f"{MACHINE}:5": 90, f"{MACHINE}:6": 10}
    undo(deployment, print)
    assert aws.routed == [{"5": 100}]


def test_undo_twice_and_undo_of_the_first_release_are_refused(deployment, release):
    with pytest.raises(Stopped, match="there was no release before"):
        undo(deployment, print)
    release()
    undo(deployment, print)
    with pytest.raises(Stopped, match="live already"):
        undo(deployment, print)


def test_the_first_deployment_is_no_release():
    assert command.before({"region": "eu-central-1"}, [10, 100]) == {}


def test_no_release_begins_while_an_alarm_rings_but_one_at_once_may(aws, monkeypatch):
    aws.ringing.append("errors")
    monkeypatch.setattr(command, "Deployment", lambda outputs: Deployment(outputs, aws))
    with pytest.raises(Stopped, match="errors"):
        command.before(OUTPUTS, [10, 100])
    assert command.before(OUTPUTS, [100])["new_version_weight"] == 0


def test_the_command_reads_what_terraform_writes(aws, monkeypatch, tmp_path, capsys):
    file = tmp_path / "outputs.json"
    file.write_text(json.dumps({"pipeline": {"value": OUTPUTS}}))
    monkeypatch.setattr(command, "Deployment", lambda outputs: Deployment(outputs, aws))
    command.main("before", str(file), "10,100")
    assert json.loads(capsys.readouterr().out)["release"]["new_version_weight"] == 0
    command.main("shift", str(file), "10,100", "0")
    command.main("undo", str(file))
    assert aws.routed == [{"6": 10, "5": 90}, {"6": 100}, {"5": 100}]
