"""Every arrow leads to a state, and every state is reached from the first."""


def targets(state):
    """The names of the states that can follow `state`, with the field that names each."""
    for field in ("Next", "Default"):
        if field in state:
            yield field, state[field]
    for number, choice in enumerate(state.get("Choices", [])):
        yield f"Choices[{number}].Next", choice.get("Next")
    for number, catcher in enumerate(state.get("Catch", [])):
        yield f"Catch[{number}].Next", catcher.get("Next")


def reachable(states, start):
    """The names of `start` and all states that can follow it."""
    found, waiting = set(), [start]
    while waiting:
        name = waiting.pop()
        if name in states and name not in found:
            found.add(name)
            waiting += [target for _, target in targets(states[name])]
    return found


def check_targets(definition):
    states = definition["States"]
    if definition.get("StartAt") not in states:
        yield f"StartAt names {definition.get('StartAt')}, which is no state"
    for name, state in states.items():
        for field, target in targets(state):
            if target not in states:
                yield f"{name}: {field} names {target}, which is no state"


def check_reachable(definition):
    states = definition["States"]
    start = definition.get("StartAt")
    # A wrong start is a wrong target, told once.
    for name in states.keys() - reachable(states, start) if start in states else ():
        yield f"{name} is never reached"
