"""Every Task and the machine have a deadline: without one, a lost callback waits for a year.

A Task waits longer than its function may run, whatever an environment lets it run; otherwise it gives up while the function
still works, and both the function's own error and its answer are lost.
"""

import re

FUNCTION = re.compile(r"\$\{(\w+)_arn\}")


def check(definition):
    if not isinstance(definition.get("TimeoutSeconds"), int):
        yield "the machine has no TimeoutSeconds"
    for name, state in tasks(definition):
        if "TimeoutSeconds" not in state:
            yield f"{name} has no TimeoutSeconds"


def check_functions(template):
    """`template` is the definition with its placeholders. A callback is waited for as long as its own placeholder says."""
    for name, state in tasks(template):
        function = FUNCTION.fullmatch(str(state.get("Arguments", {}).get("FunctionName")))
        wanted = "async_timeout_seconds" if is_callback(state) else f"{function and function[1]}_deadline_seconds"
        if "TimeoutSeconds" in state and state["TimeoutSeconds"] != f"{{% ${{{wanted}}} %}}":
            yield f"{name} does not wait for ${{{wanted}}}, which Terraform keeps above what its function may take"


def is_callback(state):
    return str(state.get("Resource")).endswith(".waitForTaskToken")


def tasks(definition):
    return [(name, state) for name, state in definition["States"].items() if state.get("Type") == "Task"]
