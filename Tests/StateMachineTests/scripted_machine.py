"""The definition, run by the emulator's Step Functions engine in this process, with scripted functions.

Arguments, Assign, Output, Retry, Catch, deadlines and task tokens are the engine's; only the execution of a function
is replaced. (The engine's own mocks, SFN_MOCK_CONFIG, evaluate no Arguments and repeat a thrown error for every retry.)
"""

import json
import time
from dataclasses import dataclass, field
from types import SimpleNamespace

import checkout  # noqa: F401, before the modules it makes importable
import patches
from lint_state_machine import template
from ministack.services import lambda_svc as functions
from ministack.services import stepfunctions as engine

# What a function says about its failure; it must not get further than the failed task itself.
CAUSE = "text of a document"
ROLE = "arn:aws:iam::000000000000:role/test"


@dataclass(frozen=True)
class Failure:
    """A function, or its process, fails with this error name."""

    error: str


# Lambda refuses the invocation.
THROTTLE = object()


@dataclass(frozen=True)
class Callback:
    """The function answers, and `output` comes back with the task token; None: nothing comes back."""

    output: dict | None


@dataclass
class Walk:
    """What an execution did."""

    states: list
    status: str
    error: str | None
    output: dict | None
    payloads: list = field(repr=False)
    history: list = field(repr=False)

    def payload(self, action):
        """The last payload with this action."""
        return [payload for payload in self.payloads if payload["action"] == action][-1]

    def attempts(self, action):
        return sum(payload["action"] == action for payload in self.payloads)


class ScriptedMachine:
    def __init__(self, definition_text, monkeypatch):
        patches.apply_all()
        # No waits, not even the pause that the engine makes before every execution.
        monkeypatch.setattr(engine, "time", SimpleNamespace(**vars(time) | {"sleep": lambda seconds: None}))
        monkeypatch.setattr(functions, "_get_func_record_for_ref", lambda arn: ({"ARN": arn}, {"ARN": arn}, arn))
        monkeypatch.setattr(functions, "_execution_record_for_config", lambda function, config: function)
        monkeypatch.setattr(functions, "_execute_function_with_config_scope", self.invoke)
        definition = json.loads(template.render(definition_text))
        # Long enough for an answer, short enough to wait for one that does not come.
        definition["States"]["ExtractAsync"]["TimeoutSeconds"] = "{% 0.3 %}"
        self.definition = json.dumps(definition)

    def invoke(self, function, payload):
        self.payloads.append(payload)
        left = self.script[payload["action"]]
        answer = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(answer, Failure):
            return {"error": True, "body": {"errorType": answer.error, "errorMessage": CAUSE}}
        if answer is THROTTLE:
            return functions._throttle_response("ConcurrentInvocationLimitExceeded", "Rate Exceeded")
        if isinstance(answer, Callback):
            if answer.output is not None:
                ask(engine._send_task_success, taskToken=payload["taskToken"], output=json.dumps(answer.output))
            return {"body": {}}
        return {"body": answer}

    def walk(self, script, event):
        """Runs one execution. `script` has the answers to each action, in order; the last one repeats."""
        self.script = {action: list(answers) for action, answers in script.items()}
        self.payloads = []
        execution = self.run(event)
        history = ask(engine._get_execution_history, executionArn=execution["executionArn"], maxResults=1000)["events"]
        return Walk(
            states=[e["stateEnteredEventDetails"]["name"] for e in history if "stateEnteredEventDetails" in e],
            status=execution["status"],
            error=execution.get("error"),
            output=json.loads(execution["output"]) if execution["status"] == "SUCCEEDED" else None,
            payloads=self.payloads,
            history=history,
        )

    def run(self, event):
        machine = ask(engine._create_state_machine, name="machine", definition=self.definition, roleArn=ROLE)
        arn = machine["stateMachineArn"]
        started = ask(engine._start_execution, stateMachineArn=arn, input=json.dumps(event))
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            execution = ask(engine._describe_execution, executionArn=started["executionArn"])
            if execution["status"] != "RUNNING":
                return execution
            time.sleep(0.005)
        raise AssertionError("the execution does not end")


def ask(operation, **request):
    status, _, body = operation(request)
    assert status == 200, body
    return json.loads(body)
