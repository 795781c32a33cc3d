"""What the pages for operators and auditors refer to is there."""

import re

import pytest
from project import ROOT, text, tracked

PAGES = ["docs/controls.md", "docs/recovery.md", "docs/runbook.md", "docs/threat-model.md", "docs/rights.md"]


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_to_a_file(page):
    for link in re.findall(r"\]\(([^)#]+)\)", text(page)):
        assert (ROOT / page).parent.joinpath(link).exists(), link


@pytest.mark.parametrize("page", PAGES)
def test_every_file_named_as_proof_is_there(page):
    files = tracked()
    for path in re.findall(r"`((?:Tests|terraform|scripts|docs|Sources)/[^`*{}$ ]+)`", text(page)):
        assert any(file == path or file.startswith(f"{path}/") for file in files), path


def test_every_kind_of_threat_is_thought_of():
    kinds = re.findall(r"^\| ([STRIDE]) \|", text("docs/threat-model.md"), re.MULTILINE)
    assert set(kinds) == set("STRIDE")


def test_every_threat_has_a_proof_or_is_said_to_be_open():
    rows = re.findall(r"^\| [STRIDE] \|(.+)\|(.+)\|(.*)\|$", text("docs/threat-model.md"), re.MULTILINE)
    for threat, answer, proof in rows:
        assert "`" in proof or "](" in proof or "open" in answer, threat
