"""scripts/gates/state-machine-schema: passes this checkout's definition, and refuses what is no definition."""

import json

import pytest

from conftest import ROOT

DEFINITION = "statemachine/invoice-processing.asl.json"


def test_passes_the_definition_of_this_checkout(run):
    result = run("scripts/gates/state-machine-schema", ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(("name", "fault"), [
    ("a machine without a start", lambda machine: machine.pop("StartAt")),
    ("a task that neither ends nor goes on", lambda machine: machine["States"]["Store"].pop("Next")),
    ("a field of the other query language", lambda machine: machine["States"]["Store"].update(ResultPath="$.stored")),
])  # fmt: skip
def test_refuses(run, tree, name, fault):
    machine = json.loads((ROOT / DEFINITION).read_text())
    fault(machine)
    result = run("scripts/gates/state-machine-schema", tree({DEFINITION: json.dumps(machine)}))
    assert result.returncode != 0, name
    assert "E3601" in result.stdout
