import checkout
import pytest
from answers import EVENT, script
from scripted_machine import ScriptedMachine


@pytest.fixture(scope="session")
def definition_text():
    return (checkout.ROOT / "statemachine/invoice-processing.asl.json").read_text(encoding="utf-8")


@pytest.fixture
def machine(definition_text, monkeypatch):
    return ScriptedMachine(definition_text, monkeypatch)


@pytest.fixture
def walk(machine):
    return lambda event=EVENT, **changes: machine.walk(script(**changes), event)
