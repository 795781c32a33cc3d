"""Every field is one that Step Functions knows for this kind of state in JSONata, and the needed ones are there.

Amazon States Language, https://states-language.net
"""

COMMON = {"Type", "Comment", "QueryLanguage"}
GOES_ON = {"Next", "End", "Output", "Assign"}
KNOWN = {
    "Task": COMMON | GOES_ON
    | {"Resource", "Arguments", "Credentials", "Retry", "Catch", "TimeoutSeconds", "HeartbeatSeconds"},
    "Choice": COMMON | {"Choices", "Default", "Output", "Assign"},
    "Wait": COMMON | GOES_ON | {"Seconds", "Timestamp"},
    "Pass": COMMON | GOES_ON,
    "Succeed": COMMON | {"Output"},
    "Fail": COMMON | {"Error", "Cause"},
}  # fmt: skip
NEEDED = {"Task": {"Resource"}, "Choice": {"Choices", "Default"}, "Fail": {"Error", "Cause"}}
MACHINE = {"Comment", "QueryLanguage", "TimeoutSeconds", "StartAt", "States", "Version"}
CHOICE = {"Condition", "Next", "Output", "Assign", "Comment"}


def check(definition):
    yield from unknown("the machine", definition, MACHINE)
    if definition.get("QueryLanguage") != "JSONata":
        yield "the machine's QueryLanguage is not JSONata"
    for name, state in definition["States"].items():
        kind = state.get("Type")
        if kind not in KNOWN:
            yield f"{name}: the Type {kind} is not one this machine uses"
            continue
        yield from unknown(name, state, KNOWN[kind])
        for field in sorted(NEEDED.get(kind, set()) - state.keys()):
            yield f"{name} has no {field}"
        if "Output" in KNOWN[kind] and "Next" in KNOWN[kind] and ("Next" in state) == ("End" in state):
            yield f"{name} needs Next or End, and not both"
        for choice in state.get("Choices", []):
            yield from unknown(f"{name}: a choice", choice, CHOICE)
            if "Condition" not in choice or "Next" not in choice:
                yield f"{name}: a choice needs Condition and Next"


def unknown(where, node, known):
    for field in sorted(node.keys() - known):
        yield f"{where}: {field} is no field of it"
