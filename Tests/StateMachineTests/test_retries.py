"""What passes is waited for; what does not pass is given up."""

import pytest
from answers import EXTRACTION, admission, script
from scripted_machine import THROTTLE, Callback, Failure

GOOD = script()
TEXTRACT = {"admit", "extract", "start", "collect"}
ACTIONS = [*sorted(TEXTRACT), "validate", "process", "store", "notify"]
PASSING = ["DependencyUnavailable", "InternalServerError", "Lambda.ServiceException", "Runtime.ExitError"]


def on_the_way_of(action):
    """The disposition that leads to this action."""
    return {"admit": [admission("extract-async")]} if action in ("start", "collect") else {}


def failing(action, *failures):
    """The changes with which `action` fails so often and then does its work."""
    ways = on_the_way_of(action)
    good = ways.get(action, GOOD[action])
    return ways | {action: [*failures, *good]}


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("error", ["ThrottlingException", "ProvisionedThroughputExceededException"])
def test_a_throttled_service_is_asked_again_until_it_answers(walk, action, error):
    result = walk(**failing(action, *[Failure(error)] * 100))
    assert (result.status, result.attempts(action)) == ("SUCCEEDED", 101)


@pytest.mark.parametrize("action", ACTIONS)
def test_a_throttled_function_is_invoked_again(walk, action):
    result = walk(**failing(action, THROTTLE, THROTTLE))
    assert (result.status, result.attempts(action)) == ("SUCCEEDED", 3)


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("error", PASSING)
def test_a_passing_fault_is_tried_four_times_more(walk, action, error):
    assert walk(**failing(action, *[Failure(error)] * 4)).status == "SUCCEEDED"
    result = walk(**failing(action, *[Failure(error)] * 5))
    assert (result.error, result.attempts(action)) == (error, 5)


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("error", ["Timeout", "Sandbox.Timedout"])
def test_a_timeout_gets_one_more_attempt(walk, action, error):
    result = walk(**failing(action, *[Failure(error)] * 2))
    assert (result.error, result.attempts(action)) == (error, 2)


def test_a_service_that_always_throttles_fails_the_run_in_the_end(walk):
    result = walk(extract=[Failure("ProvisionedThroughputExceededException")])
    assert (result.status, result.attempts("extract")) == ("FAILED", 101)


def test_a_job_that_never_ends_fails_the_run(walk):
    result = walk(admit=[admission("extract-async")], collect=[Failure("JobInProgress")])
    assert (result.error, result.attempts("collect")) == ("JobInProgress", 9)


def test_a_function_that_dies_while_it_starts_a_job_starts_it_again(walk):
    started = Callback({"jobID": "j", "status": "SUCCEEDED"})
    result = walk(admit=[admission("extract-async")], start=[Failure("Runtime.ExitError"), started])
    assert (result.status, result.attempts("start")) == ("SUCCEEDED", 2)
    tokens = {payload["taskToken"] for payload in result.payloads if payload["action"] == "start"}
    assert len(tokens) == 2


@pytest.mark.parametrize("error", ["MalformedEvent", "NotConfigured", "Internal", "AccessDeniedException"])
def test_what_cannot_get_better_is_not_tried_again(walk, error):
    assert walk(validate=[Failure(error)]).attempts("validate") == 1


def test_an_answer_after_waiting_is_used(walk):
    result = walk(extract=[Failure("ThrottlingException"), EXTRACTION | {"readingKey": "readings/later.json"}])
    assert result.payload("validate")["extraction"]["readingKey"] == "readings/later.json"
