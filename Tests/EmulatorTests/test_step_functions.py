"""Where MiniStack's Step Functions differed from AWS and the launcher closes the gap."""

import pytest

INVOKE = "arn:aws:states:::lambda:invoke"
CALLBACK = INVOKE + ".waitForTaskToken"


def task(function, payload, resource=INVOKE, **fields):
    arguments = {"FunctionName": function, "Payload": payload}
    return {"Task": {"Type": "Task", "Resource": resource, "Arguments": arguments, "End": True} | fields}


def test_the_deadline_of_a_machine_ends_its_execution(emulator):
    execution = emulator.execute({"Wait": {"Type": "Wait", "Seconds": 3, "End": True}}, "Wait", TimeoutSeconds=1)
    assert execution["status"] == "TIMED_OUT"


def test_the_deadline_of_a_task_may_be_an_expression(emulator):
    states = task(emulator.function(), {"do": "sleep", "seconds": 3}, TimeoutSeconds="{% 1 %}")
    execution = emulator.execute(states)
    assert (execution["status"], execution["error"]) == ("FAILED", "States.Timeout")


def test_a_throttled_invocation_is_named_as_lambda_names_it(emulator):
    function = emulator.function()
    emulator.client("lambda").put_function_concurrency(FunctionName=function, ReservedConcurrentExecutions=0)
    execution = emulator.execute(task(function, {}))
    assert execution["error"] == "Lambda.TooManyRequestsException"


def test_a_callback_task_fails_at_once_when_its_function_fails(emulator):
    states = task(emulator.function(), {"do": "fail", "name": "Broken"}, CALLBACK, TimeoutSeconds=10)
    assert emulator.execute(states)["error"] == "Broken"


def test_a_callback_task_fails_when_its_heartbeats_stop(emulator):
    states = task(emulator.function(), {}, CALLBACK, TimeoutSeconds=10, HeartbeatSeconds=1)
    assert emulator.execute(states)["error"] == "States.HeartbeatTimeout"


def test_every_attempt_of_a_callback_task_has_its_own_token(emulator, tmp_path):
    tokens = tmp_path / "tokens"
    payload = {"do": "append", "file": str(tokens), "line": "{% $states.context.Task.Token %}", "fail": "Broken"}
    retry = [{"ErrorEquals": ["Broken"], "IntervalSeconds": 0, "MaxAttempts": 1}]
    emulator.execute(task(emulator.function(), payload, CALLBACK, TimeoutSeconds=3, Retry=retry))
    first, second = tokens.read_text().split()
    assert first != second


@pytest.mark.parametrize("resource", [INVOKE, CALLBACK])
def test_a_function_process_that_is_killed_fails_its_task_as_runtime_exit_error(emulator, resource):
    execution = emulator.execute(task(emulator.function(), {"do": "die"}, resource, TimeoutSeconds=10))
    assert execution["error"] == "Runtime.ExitError"
