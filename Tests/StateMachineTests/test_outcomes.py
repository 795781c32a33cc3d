"""The ways on which a document gets an outcome, or needs none."""

import json

import pytest
from answers import DOCUMENT, DOCUMENT_ID, EVENT, EXTRACTION, REASONS, UNREADABLE, VALIDATION, admission, processed
from checkout import ROOT
from scripted_machine import Callback, Failure

READ_AT_ONCE = ["Admit", "RouteByAdmission", "ExtractSync", "RouteByExtraction"]
READ_BY_JOB = ["Admit", "RouteByAdmission", "ExtractAsync", "RouteByJob", "Collect", "RouteByExtraction"]
DECIDED = ["Process", "Store", "Notify", "Done"]


def assert_outcome(walk, states, outcome):
    assert walk.states == states
    assert walk.status == "SUCCEEDED"
    assert walk.output == {"documentID": DOCUMENT_ID, "outcome": outcome}


@pytest.mark.parametrize("outcome", ["approved", "needs-review"])
def test_one_page_is_read_at_once(walk, outcome):
    result = walk(process=[processed(outcome)])
    assert_outcome(result, [*READ_AT_ONCE, "Validate", *DECIDED], outcome)
    assert result.payload("validate")["extraction"] == EXTRACTION
    assert result.payload("process")["validation"] == VALIDATION
    assert result.payload("store")["processed"] == processed(outcome)


def test_several_pages_are_read_by_a_job(walk):
    result = walk(admit=[admission("extract-async")])
    assert_outcome(result, [*READ_BY_JOB, "Validate", *DECIDED], "approved")
    assert result.payload("start")["taskToken"]


def test_a_document_with_more_pages_than_it_seemed_goes_on_to_a_job(walk):
    result = walk(extract=[Failure("UnsupportedDocumentException")])
    assert_outcome(result, [*READ_AT_ONCE[:3], *READ_BY_JOB[2:], "Validate", *DECIDED], "approved")
    assert result.attempts("extract") == 1


def test_a_lost_completion_message_is_made_up_for_by_asking(walk):
    result = walk(admit=[admission("extract-async")], start=[Callback(None)])
    ways = [state for state in READ_BY_JOB if state != "RouteByJob"]
    assert_outcome(result, [*ways, "Validate", *DECIDED], "approved")
    assert result.attempts("start") == 1


def test_a_job_that_still_runs_is_asked_again(walk):
    result = walk(admit=[admission("extract-async")], collect=[*[Failure("JobInProgress")] * 3, EXTRACTION])
    assert_outcome(result, [*READ_BY_JOB, "Validate", *DECIDED], "approved")
    assert result.attempts("collect") == 4


@pytest.mark.parametrize("disposition", ["rejected", "duplicate"])
def test_what_admission_decides_is_not_read(walk, disposition):
    admitted = admission(disposition, reasons=REASONS, duplicateOf="e" * 64)
    result = walk(admit=[admitted], process=[processed(disposition)])
    assert_outcome(result, ["Admit", "RouteByAdmission", *DECIDED], disposition)
    payload = result.payload("process")
    assert payload["admission"] == {"disposition": disposition, "reasons": REASONS, "duplicateOf": "e" * 64}
    assert payload["document"] == DOCUMENT
    assert payload["validation"] is None


def test_a_document_that_textract_cannot_read_at_once_is_rejected(walk):
    result = walk(extract=[UNREADABLE], process=[processed("rejected")])
    assert_outcome(result, [*READ_AT_ONCE, *DECIDED], "rejected")
    assert result.payload("process")["admission"] == {"disposition": "rejected", "reasons": REASONS}


def test_a_document_whose_job_says_it_cannot_be_read_is_rejected(walk):
    result = walk(admit=[admission("extract-async")], collect=[UNREADABLE], process=[processed("rejected")])
    assert_outcome(result, [*READ_BY_JOB, *DECIDED], "rejected")
    assert result.payload("process")["admission"] == {"disposition": "rejected", "reasons": REASONS}


def test_a_document_that_no_job_accepts_is_rejected_without_one(walk):
    result = walk(
        admit=[admission("extract-async")], start=[Callback(UNREADABLE)], process=[processed("rejected")]
    )
    assert_outcome(result, [*READ_BY_JOB[:4], *DECIDED], "rejected")


def test_a_repeated_event_ends_at_once(walk):
    result = walk(admit=[admission("repeated-event")])
    assert_outcome(result, ["Admit", "RouteByAdmission", "NothingToDo"], "repeated-event")
    assert result.attempts("admit") == len(result.payloads) == 1


def test_an_ignored_file_ends_at_once(walk):
    result = walk(admit=[admission("ignored", document=None)])
    assert result.states == ["Admit", "RouteByAdmission", "NothingToDo"]
    assert (result.status, result.output) == ("SUCCEEDED", {"outcome": "ignored"})


def test_every_payload_names_its_run_and_the_event_reaches_admission_whole(walk):
    result = walk(event=EVENT | {"reprocess": True})
    assert result.payload("admit")["event"] == EVENT | {"reprocess": True}
    assert len({(payload["executionID"], payload["startedAt"]) for payload in result.payloads}) == 1


@pytest.mark.parametrize("file", sorted((ROOT / "statemachine/executions").iterdir()), ids=lambda file: file.name)
def test_the_sample_inputs_reach_admission(walk, file):
    sample = json.loads(file.read_text(encoding="utf-8"))
    assert walk(event=sample).payload("admit")["event"] == sample
