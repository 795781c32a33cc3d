"""An execution runs the definition of the version it was started on; an alias chooses a version by its weights.

MiniStack runs the newest definition in every case, and of an alias knows only the heaviest version.
"""

import contextvars
import json
import random
import types

version_to_run = contextvars.ContextVar("version_to_run", default=None)


def apply():
    from ministack.services import stepfunctions

    start, run, describe = (
        stepfunctions._start_execution, stepfunctions._run_execution, stepfunctions._describe_execution,
    )  # fmt: skip

    def start_execution(data):
        asked = data.get("stateMachineArn", "")
        alias = stepfunctions._state_machine_aliases.get(asked)
        version = chosen(alias["routingConfiguration"]) if alias else asked
        if version not in stepfunctions._state_machine_versions:
            return start(data)
        # The thread of the execution is started with a copy of this context.
        previous = version_to_run.set(version)
        try:
            answer = start(data | {"stateMachineArn": version})
        finally:
            version_to_run.reset(previous)
        if answer[0] == 200:
            execution = stepfunctions._executions[json.loads(answer[2])["executionArn"]]
            execution["stateMachineVersionArn"] = version
            execution["stateMachineAliasArn"] = asked if alias else None
        return answer

    def run_execution(arn):
        version = stepfunctions._state_machine_versions.get(version_to_run.get())
        if version is None:
            return run(arn)
        base = stepfunctions._state_machines.get(version["stateMachineArn"]) or {}
        machines = {version["stateMachineArn"]: {**base, "definition": version["definition"]}}
        # The same function, which looks up its machine among these.
        seen = {**vars(stepfunctions), "_state_machines": machines}
        return types.FunctionType(run.__code__, seen, run.__name__, run.__defaults__)(arn)

    def describe_execution(data):
        answer = describe(data)
        if answer[0] != 200:
            return answer
        execution = stepfunctions._executions[data["executionArn"]]
        more = {name: execution.get(name) for name in ("stateMachineVersionArn", "stateMachineAliasArn")}
        body = json.loads(answer[2]) | {name: value for name, value in more.items() if value}
        return answer[0], answer[1], json.dumps(body).encode()

    stepfunctions._start_execution = start_execution
    stepfunctions._run_execution = run_execution
    stepfunctions._describe_execution = describe_execution


def chosen(routes):
    weights = [route["weight"] for route in routes]
    return random.choices([route["stateMachineVersionArn"] for route in routes], weights)[0]
