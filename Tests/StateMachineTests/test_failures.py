"""A step that fails technically leads to a record, a message and a failed execution, whatever else fails."""

import json

import pytest
from answers import DOCUMENT, EVENT, admission
from scripted_machine import CAUSE, Failure

AT_ONCE, BY_JOB = [admission("extract-sync")], [admission("extract-async")]
FAILURE_PATH = ["RecordFailure", "NotifyFailure", "Failed"]
# What is told of the event.
FILE = {"detail": {"bucket": {"name": "raw"}, "object": {"key": EVENT["detail"]["object"]["key"]}}}
# The action that fails, the way to it, and the state it belongs to.
STEPS = [
    ("extract", AT_ONCE, "ExtractSync"),
    ("start", BY_JOB, "ExtractAsync"),
    ("collect", BY_JOB, "Collect"),
    ("validate", AT_ONCE, "Validate"),
    ("process", AT_ONCE, "Process"),
    ("store", AT_ONCE, "Store"),
    ("notify", AT_ONCE, "Notify"),
]


@pytest.mark.parametrize(("action", "admitted", "state"), STEPS)
def test_a_failed_step_is_recorded_and_told(walk, action, admitted, state):
    result = walk(**{"admit": admitted, action: [Failure("AccessDeniedException")]})
    assert result.states[-4:] == [state, *FAILURE_PATH]
    assert (result.status, result.error) == ("FAILED", "AccessDeniedException")
    for told in ("record-failure", "notify-failure"):
        payload = result.payload(told)
        assert payload["failure"] == {"state": state, "error": "AccessDeniedException"}
        assert payload["document"] == DOCUMENT
        assert payload["event"] == FILE


def test_a_failed_admission_is_told_with_the_file_of_the_event(walk):
    result = walk(admit=[Failure("AccessDeniedException")])
    assert result.states == ["Admit", *FAILURE_PATH]
    payload = result.payload("notify-failure")
    assert (payload["document"], payload["event"]) == (None, FILE)


@pytest.mark.parametrize(
    "event", [{}, {"detail": {}}, {"detail": "text"}, {"detail": {"object": {"key": 7}}}, [], "text", None]
)
def test_an_event_of_any_shape_is_recorded_and_told(walk, event):
    result = walk(event=event, admit=[Failure("MalformedEvent")])
    assert result.states == ["Admit", *FAILURE_PATH]
    assert (result.status, result.error) == ("FAILED", "MalformedEvent")
    nothing = {"detail": {"bucket": {"name": None}, "object": {"key": None}}}
    assert [payload["event"] for payload in result.payloads[1:]] == [nothing, nothing]


def test_a_disposition_nobody_knows_fails_the_run(walk):
    result = walk(admit=[admission("put-aside")])
    assert result.states == ["Admit", "RouteByAdmission", *FAILURE_PATH]
    assert result.error == "Internal"
    assert result.payload("record-failure")["failure"] == {"state": "RouteByAdmission", "error": "Internal"}


def test_an_answer_without_what_the_next_step_needs_fails_the_run(walk):
    result = walk(admit=[{}])
    assert result.states[-3:] == FAILURE_PATH
    assert result.status == "FAILED"


@pytest.mark.parametrize(
    "broken", [["record_failure"], ["notify_failure"], ["record_failure", "notify_failure"]]
)
def test_the_run_fails_with_its_first_failure_when_the_failure_path_fails(walk, broken):
    changes = {action: [Failure("DependencyUnavailable")] for action in broken}
    result = walk(store=[Failure("AccessDeniedException")], **changes)
    assert result.states[-4:] == ["Store", *FAILURE_PATH]
    assert (result.status, result.error) == ("FAILED", "AccessDeniedException")


@pytest.mark.parametrize(("action", "admitted", "state"), STEPS)
def test_the_text_of_an_error_stays_with_the_failed_task(walk, action, admitted, state):
    result = walk(**{"admit": admitted, action: [Failure("AccessDeniedException")]})
    with_text = {event["type"] for event in result.history if CAUSE in json.dumps(event)}
    assert with_text == {"TaskFailed"}
    assert CAUSE not in json.dumps(result.payloads)


def test_no_state_hands_on_more_than_the_run_needs(walk):
    """Between the states nothing travels but the variables: the history holds no message twice."""
    result = walk()
    entered = [event for event in result.history if event["type"].endswith("Entered")]
    inputs = [json.loads(event["stateEnteredEventDetails"]["input"]) for event in entered]
    assert inputs[0] == EVENT
    assert set(map(json.dumps, inputs[1:-1])) == {"{}"}
