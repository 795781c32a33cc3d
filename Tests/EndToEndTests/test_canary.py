"""The canary goes through the whole pipeline, is measured when it comes out, and is no document of anybody's."""

import datetime
import json
import subprocess

import pytest
from system import ROOT

SAMPLE = ROOT / "terraform/modules/canary/sample.pdf"
DAY_ONE, DAY_TWO = "canary/day-one.pdf", "canary/day-two.pdf"


@pytest.fixture(scope="module")
def flights(system):
    """Two canaries with the same bytes, as the schedule sends them; with the mails and Textract calls before them."""
    before = len(system.mails()), system.textract_calls()["AnalyzeExpense"]["calls"]
    return [system.process(name, SAMPLE.read_bytes()) for name in (DAY_ONE, DAY_TWO)], before


def measured(system, name):
    """How often a metric was written for the functions."""
    lines = (line for line in system.log_text().splitlines() if line.startswith("{") and name in line)
    return sum(name in json.loads(line) for line in lines)


def test_every_canary_is_read_and_approved_although_the_last_had_the_same_bytes(system, flights):
    (flown, (_, calls)) = flights
    assert [run.output["outcome"] for _, run in flown] == ["approved", "approved"]
    assert all("ExtractSync" in run.states for _, run in flown)
    assert system.textract_calls()["AnalyzeExpense"]["calls"] == calls + 2


def test_every_canary_that_comes_out_is_measured(system, flights):
    before = measured(system, "CanaryDuration")
    system.process("canary/one-more.pdf", SAMPLE.read_bytes())
    assert measured(system, "CanaryDuration") == before + 1


def test_no_canary_is_counted(system, flights):
    names = ("DocumentsReceived", "PagesRead", "DocumentsApproved", "ProcessingDuration")
    before = [measured(system, name) for name in names]
    system.process("canary/uncounted.pdf", SAMPLE.read_bytes())
    assert [measured(system, name) for name in names] == before


def test_nobody_is_told(system, flights):
    assert len(system.mails()) == flights[1][0]


def test_it_is_in_no_list(flights):
    command = [ROOT / ".local/bin/invoices", "list", "--json"]
    listed = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert not {"day-one.pdf", "day-two.pdf"} & {record["fileName"] for record in json.loads(listed.stdout)}


def test_its_record_is_there_for_a_week(system, flights):
    upload, _ = flights[0][0]
    record = system.record(upload)
    assert record["status"] == "approved"
    assert "receivedAt" not in record
    assert 6 < (int(record["expiresAt"]) - timestamp(record["firstReceivedAt"])) / 86400 <= 7


def test_its_history_goes_with_its_record(system, flights):
    upload, _ = flights[0][0]
    events = system.events(upload)
    assert len(events) > 3
    for event in events:
        assert 6 < (int(event["expiresAt"]) - timestamp(event["at"])) / 86400 <= 7


def test_one_that_fails_before_it_is_admitted_is_told_to_nobody(system, flights):
    mails, failures = len(system.mails()), measured(system, "RunsFailed")
    object = {"key": f"{system.settings['incomingPrefix']}canary/gone.pdf"}
    run = system.ended(system.start({"detail": {"bucket": {"name": system.settings["rawBucket"]}, "object": object}}))
    assert (run.status, run.error) == ("FAILED", "DocumentMissing")
    assert (len(system.mails()), measured(system, "RunsFailed")) == (mails, failures)


def timestamp(text):
    return datetime.datetime.fromisoformat(text).timestamp()
