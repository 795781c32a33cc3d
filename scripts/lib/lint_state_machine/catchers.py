"""Every Task catches States.ALL last, and from there the execution can only fail."""

from .graph import reachable


def check(definition):
    states = definition["States"]
    for name, state in states.items():
        if state.get("Type") != "Task":
            continue
        catching_all = [catcher for catcher in state.get("Catch", []) if "States.ALL" in catcher["ErrorEquals"]]
        if not catching_all or catching_all[-1] is not state["Catch"][-1]:
            yield f"{name} does not catch States.ALL last"
        for catcher in catching_all:
            ends = {end for end in reachable(states, catcher.get("Next")) if is_end(states[end])}
            for end in sorted(end for end in ends if states[end]["Type"] != "Fail"):
                yield f"{name}: a caught failure can end in {end}, which does not fail"


def is_end(state):
    return state.get("Type") in ("Succeed", "Fail") or "End" in state
