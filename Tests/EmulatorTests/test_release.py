"""scripts/lib/release against the emulator: a release in steps, one that an alarm ends, and an undo."""

import json
import os
import subprocess
import sys

import pytest
from emulator_process import ROLE, ROOT, until


@pytest.fixture
def released(emulator, tmp_path):
    """A machine of one step with a second version that nobody uses yet."""
    functions, states = emulator.client("lambda"), emulator.client("stepfunctions")
    function = emulator.function(Publish=True)
    name = function.rpartition(":")[2]
    functions.create_alias(FunctionName=name, Name="live", FunctionVersion="1")
    functions.update_function_configuration(FunctionName=name, Environment={"Variables": {"VERSION": "2"}})
    functions.publish_version(FunctionName=name)

    def definition(version):
        arguments = {"FunctionName": f"{function}:{version}", "Payload": {"do": "environment"}}
        output = "{% {'version': $states.result.Payload.AWS_LAMBDA_FUNCTION_VERSION} %}"
        task = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": arguments, "Output": output, "End": True}
        return json.dumps({"QueryLanguage": "JSONata", "StartAt": "Task", "States": {"Task": task}})

    machine = states.create_state_machine(name=name, definition=definition(1), roleArn=ROLE, publish=True)
    arn, first = machine["stateMachineArn"], machine["stateMachineVersionArn"]
    states.create_state_machine_alias(
        name="live", routingConfiguration=[{"stateMachineVersionArn": first, "weight": 100}])
    second = states.update_state_machine(stateMachineArn=arn, definition=definition(2), publish=True)["stateMachineVersionArn"]
    emulator.client("cloudwatch").put_metric_alarm(
        AlarmName=name, Namespace="Test", MetricName="Errors", Statistic="Sum", Period=60, EvaluationPeriods=1,
        Threshold=1, ComparisonOperator="GreaterThanThreshold", TreatMissingData="ignore")
    outputs = {
        "region": "us-east-1",
        "state_machine_arn": arn,
        "state_machine_version_arn": second,
        "function_names": {"step": name},
        "function_versions": {"step": "2"},
        "alarm_names": [name],
    }
    file = tmp_path / "outputs.json"
    file.write_text(json.dumps({"pipeline": {"value": outputs}}))

    class Released:
        alarm = name

        def run(self, command, *arguments):
            return subprocess.run(
                [sys.executable, "-m", "release", command, file, *arguments], capture_output=True, text=True, timeout=60,
                env={**os.environ, "PYTHONPATH": str(ROOT / "scripts/lib"), "AWS_ENDPOINT_URL": emulator.endpoint,
                     "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"})

        def version_of_a_new_document(self):
            execution = states.start_execution(stateMachineArn=f"{arn}:live", input="{}")["executionArn"]
            output = until(lambda: states.describe_execution(executionArn=execution).get("output"))
            return json.loads(output)["version"]

        def version_of_an_event(self):
            return functions.get_alias(FunctionName=name, Name="live")["FunctionVersion"]

    return Released()


def test_a_release_moves_documents_and_events_and_undo_moves_them_back(released):
    assert (released.version_of_a_new_document(), released.version_of_an_event()) == ("1", "1")
    result = released.run("shift", "50,100", "0")
    assert result.returncode == 0, result.stderr
    assert (released.version_of_a_new_document(), released.version_of_an_event()) == ("2", "2")
    result = released.run("undo")
    assert result.returncode == 0, result.stderr
    assert (released.version_of_a_new_document(), released.version_of_an_event()) == ("1", "1")
    assert "live already" in released.run("undo").stderr


def test_an_alarm_ends_a_release_and_the_next_is_refused_while_it_rings(emulator, released):
    emulator.client("cloudwatch").set_alarm_state(AlarmName=released.alarm, StateValue="ALARM", StateReason="test")
    result = released.run("shift", "50,100", "30")
    assert result.returncode == 1
    assert f"alarm: {released.alarm}" in result.stderr
    assert (released.version_of_a_new_document(), released.version_of_an_event()) == ("1", "1")
    assert "ring already" in released.run("before", "50,100").stderr
    assert json.loads(released.run("before", "100").stdout)["release"]["new_version_weight"] == 0
