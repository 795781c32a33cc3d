"""The text of an error goes nowhere: it may quote what was read. Its name is enough.

A catcher without Output passes the whole error on, text included.
"""

import re

WHOLE_ERROR_OR_CAUSE = re.compile(r"errorOutput\b(?!\.Error\b)|\bCause\b")


def check(definition):
    for name, state in definition["States"].items():
        for number, catcher in enumerate(state.get("Catch", [])):
            if "Output" not in catcher:
                yield f"{name}: Catch[{number}] has no Output and passes the whole error on"
        for text in texts(state):
            if text.startswith("{%") and WHOLE_ERROR_OR_CAUSE.search(text):
                yield f"{name} uses more of an error than its name"


def texts(node):
    if isinstance(node, dict):
        node = list(node.values())
    if isinstance(node, list):
        return [text for item in node for text in texts(item)]
    return [node] if isinstance(node, str) else []
