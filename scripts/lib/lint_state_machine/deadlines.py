"""Every Task and the machine have a deadline: without one, a lost callback waits for a year.

A Task waits longer than its function may run; otherwise it gives up while the function still works, and both the
function's own error and its answer are lost.
"""

import re

FUNCTION = re.compile(r":function:(\w+)_arn:")


def check(definition):
    if not isinstance(definition.get("TimeoutSeconds"), int):
        yield "the machine has no TimeoutSeconds"
    for name, state in tasks(definition):
        if "TimeoutSeconds" not in state:
            yield f"{name} has no TimeoutSeconds"


def check_functions(definition, function_timeouts):
    """`function_timeouts` is how many seconds each function may run, by its key in Terraform."""
    for name, state in tasks(definition):
        function = FUNCTION.search(str(state.get("Arguments", {}).get("FunctionName")))
        allowed = function_timeouts.get(function[1]) if function else None
        if allowed is None:
            yield f"{name} calls a function that Terraform does not know"
        elif isinstance(state.get("TimeoutSeconds"), int) and state["TimeoutSeconds"] <= allowed:
            yield f"{name} gives up before its function must have ended, which is after {allowed} seconds"


def tasks(definition):
    return [(name, state) for name, state in definition["States"].items() if state.get("Type") == "Task"]
