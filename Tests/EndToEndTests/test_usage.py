"""What one document uses is no more than docs/cost.md is computed from."""

import json

import pytest
from documents import Invoice
from roles import FUNCTIONS
from system import ROOT

USAGE = json.loads((ROOT / "scripts/lib/cost/usage.json").read_text(encoding="utf-8"))["pages"]


@pytest.mark.parametrize("pages", [1, 3, 30])
def test_a_document_uses_no_more_than_is_reckoned_with(system, roles, pages):
    reckoned = USAGE[str(pages)]
    used, logged = len(roles.used()), len(system.log_text())
    invoice = Invoice(pages=pages)
    _, run = system.process(f"{invoice.name}.pdf", invoice.pdf())
    new = [right["action"] for right in roles.used()[used:]]
    assert len(run.states) == reckoned["states"]
    # The upload itself is one more.
    assert new.count("s3:PutObject") + 1 <= reckoned["puts"]
    assert len(system.log_text()) - logged <= reckoned["log_bytes"]


@pytest.mark.parametrize("pages", [1, 3])
def test_the_functions_are_called_as_often_as_is_reckoned_with(system, pages):
    invoice = Invoice(pages=pages)
    _, run = system.process(f"{invoice.name}.pdf", invoice.pdf())
    definition = json.loads((ROOT / "statemachine/invoice-processing.asl.json").read_text(encoding="utf-8"))
    calls = {function: 0 for function in FUNCTIONS if function != "cleanup"}
    for state in run.states:
        if arguments := definition["States"][state].get("Arguments"):
            calls[arguments["FunctionName"].strip("${}").removesuffix("_arn").replace("_", "-")] += 1
    calls["textract-processor"] += USAGE[str(pages)]["completions"]
    assert calls == USAGE[str(pages)]["calls"]
