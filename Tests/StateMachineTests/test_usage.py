"""What a run has used reaches the record: every transition, and what each function says of itself."""

import pytest
from answers import EXTRACTION, UNREADABLE, VALIDATION, admission, processed
from scripted_machine import Callback, Failure

THROTTLED = Failure("ThrottlingException")
WAYS = {
    "one page": {},
    "several pages": {"admit": [admission("extract-async")]},
    "more pages than it seemed": {"extract": [Failure("UnsupportedDocumentException")]},
    "a completion that is lost": {"admit": [admission("extract-async")], "start": [Callback(None)]},
    "unreadable": {"extract": [UNREADABLE]},
    "rejected": {"admit": [admission("rejected")], "process": [processed("rejected")]},
}


def transitions(run):
    return sum(step["transitions"] for step in run.payload("store")["usage"])


@pytest.mark.parametrize("way", WAYS)
def test_every_transition_is_counted_whatever_the_way(walk, way):
    run = walk(**WAYS[way])
    assert run.status == "SUCCEEDED"
    # One more than states: the start.
    assert transitions(run) == len(run.states) + 1


@pytest.mark.parametrize("action", ["admit", "extract", "validate", "process", "store"])
def test_an_attempt_that_is_repeated_is_one_more_transition(walk, action):
    good = {"admit": admission("extract-sync"), "extract": EXTRACTION, "validate": VALIDATION, "process": processed()}
    run = walk(**{action: [THROTTLED, THROTTLED, good.get(action, {})]})
    assert transitions(run) == len(run.states) + 1 + 2


def test_what_each_function_used_is_handed_on(walk):
    def used(milliseconds):
        return {"usage": {"milliseconds": milliseconds, "megabytes": 512}}

    run = walk(
        admit=[admission("extract-async") | used(1)],
        collect=[EXTRACTION | used(2)],
        validate=[VALIDATION | used(3)],
        process=[processed() | used(4)],
    )
    steps = run.payload("store")["usage"]
    assert [step.get("milliseconds") for step in steps] == [1, None, 2, 3, 4, None]
    assert {step["megabytes"] for step in steps if "megabytes" in step} == {512}
