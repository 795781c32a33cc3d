"""docs/runbook.md has a section for every alarm, and none for an alarm that is not there."""

import re

import pytest
from project import ROOT, headings, terraform, text

RUNBOOK = text("docs/runbook.md")
GENERAL = {"First", "How to look", "Everyday work"}


def sections(page):
    """Title to text."""
    parts = re.split(r"^## (.+)\n", page, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2]))


def sections_of_alarms():
    """What the descriptions of the alarms refer to."""
    return set(re.findall(r'Runbook: ([a-z-]+)\."', terraform())) | set(re.findall(r'section\s*= "([a-z-]+)"', terraform()))


def test_every_alarm_has_a_section_and_every_section_an_alarm():
    assert set(headings(RUNBOOK)) - GENERAL == sections_of_alarms()


def test_every_alarm_names_its_section():
    written = terraform()
    alarms = re.findall(r'^resource "aws_cloudwatch_metric_alarm" "\w+" \{\n(.*?)^\}', written, re.MULTILINE | re.DOTALL)
    assert alarms
    for alarm in alarms:
        assert re.search(r'alarm_description\s*= ".* Runbook: ([a-z-]+|\$\{each\.value\.section\})\."', alarm)


@pytest.mark.parametrize("section", sorted(sections_of_alarms()))
def test_each_section_says_what_it_means_how_to_look_and_what_to_do(section):
    body = sections(RUNBOOK)[section]
    for part in ("**Means.**", "**Look.**", "**Do.**"):
        assert part in body, f"{section} has no {part}"
    assert "```sh" in body, f"{section} shows no command"


def test_every_script_of_ours_that_is_shown_exists():
    for script in re.findall(r"(?<![\w/.])scripts/[\w-]+", RUNBOOK):
        assert (ROOT / script).exists(), script


def test_every_query_that_is_named_is_saved():
    saved = set(re.findall(r'^    "([a-z ]+)" = <<-QUERY', text("terraform/modules/observability/queries.tf"), re.MULTILINE))
    named = set(re.findall(r"query \*([a-z ]+)\*", RUNBOOK))
    assert named and named <= saved


def test_every_command_of_invoices_that_is_shown_exists():
    commands = {file.stem.removesuffix("Command").lower() for file in (ROOT / "Sources/InvoicesCommand/Commands").iterdir()}
    for command in re.findall(r"^invoices ([a-z]+)", RUNBOOK, re.MULTILINE):
        assert command in commands, command
