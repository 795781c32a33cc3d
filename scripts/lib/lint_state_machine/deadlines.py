"""Every Task and the machine have a deadline: without one, a lost callback waits for a year."""


def check(definition):
    if not isinstance(definition.get("TimeoutSeconds"), int):
        yield "the machine has no TimeoutSeconds"
    for name, state in definition["States"].items():
        if state.get("Type") == "Task" and "TimeoutSeconds" not in state:
            yield f"{name} has no TimeoutSeconds"
