"""The resources of a plan, as `terraform show -json` and `terraform test -json -verbose` tell them."""

import json


def resources(text):
    """Type to the planned values of its resources, addresses added. `text` is one plan, or the messages of a test run, of
    which the first plan counts."""
    found = {}
    for change in plan(text)["resource_changes"]:
        if change["mode"] == "managed" and "delete" not in change["change"]["actions"]:
            found.setdefault(change["type"], []).append(change["change"]["after"] | {"address": change["address"]})
    return found


def plan(text):
    for line in [text, *text.splitlines()]:
        try:
            document = json.loads(line)
        except json.JSONDecodeError:
            continue
        if "resource_changes" in document:
            return document
        if document.get("type") == "test_plan":
            return document["test_plan"]
    raise ValueError("no plan in this JSON")
