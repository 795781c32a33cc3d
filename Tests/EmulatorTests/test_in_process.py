"""What would need long waits or races to see from outside: the patches run in this process."""

import asyncio
import json
import queue
import sys

import pytest
from emulator_process import LAUNCHER

sys.path.insert(0, str(LAUNCHER.parent))
import patches  # noqa: E402
from patches.retry_delays import delay  # noqa: E402


@pytest.fixture(scope="module", autouse=True)
def patched():
    patches.apply_all()


@pytest.mark.parametrize(("earlier_attempts", "seconds"), [(0, 2), (1, 4), (2, 5), (9, 5)])
def test_retry_delays_grow_up_to_their_maximum(earlier_attempts, seconds):
    assert delay({"IntervalSeconds": 2, "BackoffRate": 2, "MaxDelaySeconds": 5}, earlier_attempts) == seconds


def test_full_jitter_spreads_a_delay_from_zero_to_its_maximum():
    retrier = {"IntervalSeconds": 60, "MaxDelaySeconds": 10, "JitterStrategy": "FULL"}
    delays = [delay(retrier, 3) for _ in range(1000)]
    assert 0 <= min(delays) < 1 and 9 < max(delays) <= 10


def test_the_engine_waits_as_long_as_the_retrier_says():
    from ministack.services import stepfunctions

    retrier = {"ErrorEquals": ["Broken"], "IntervalSeconds": 60, "MaxDelaySeconds": 10}
    found, index = stepfunctions._find_matching_retrier([retrier], "Broken", {})
    assert (found["IntervalSeconds"], found["BackoffRate"], index) == (10, 1, 0)


def test_the_runtime_api_sends_its_answers_at_once():
    from ministack.core.lambda_runtime import ProvidedWorker

    worker = ProvidedWorker("function", {}, b"")
    assert worker._build_handler_class(0, queue.Queue()).disable_nagle_algorithm


def test_the_first_end_of_an_execution_counts():
    from ministack.services import stepfunctions

    execution = {"status": "TIMED_OUT"}
    stepfunctions._fail_execution(execution, "Broken", "")
    assert execution == {"status": "TIMED_OUT"}


@pytest.mark.parametrize("sender", ["from@example.com", "Accounts <from@example.com>"])
def test_the_right_to_send_a_mail_is_that_of_its_senders_identity(sender):
    from ministack.core.iam_actions import extract_resource_arn

    body = json.dumps({"FromEmailAddress": sender}).encode()
    resource = extract_resource_arn(
        "ses", "POST", "/v2/email/outbound-emails", {}, body, {}, "us-east-1", "000000000000"
    )
    assert resource == "arn:aws:ses:us-east-1:000000000000:identity/from@example.com"


@pytest.mark.parametrize(("account", "lets_in"), [("000000000000", True), ("999999999999", False)])
def test_a_role_that_asks_for_the_account_is_taken_in_its_own_and_in_no_other(account, lets_in):
    from ministack.core import iam_evaluator

    root = "arn:aws:iam::000000000000:root"
    request = iam_evaluator.EvalContext(
        principal_arn=root, principal_type="Root", principal_account="000000000000", action="sts:AssumeRole",
        resource_arn="*", region="us-east-1", service_context={})  # fmt: skip
    condition = {"StringEquals": {"aws:SourceAccount": account}}
    trust = {"Statement": [{
        "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}, "Condition": condition}]}  # fmt: skip
    assert iam_evaluator.evaluate_trust_policy(trust, root, request) == lets_in


@pytest.mark.parametrize(
    ("client", "waits"), [("APN/1.0 HashiCorp/1.0 Terraform/1.11.4 (+https://www.terraform.io)", 1), ("Boto3/1.43", 0)]
)
def test_terraform_and_no_one_else_is_answered_after_a_moment(client, waits, monkeypatch):
    from ministack import app as server
    from patches import answers_to_terraform

    order = []

    async def wait(seconds):
        order.append(seconds)

    async def receive():
        return {"type": "http.request", "body": b""}

    async def send(message):
        order.append(message["type"])

    monkeypatch.setattr(answers_to_terraform.asyncio, "sleep", wait)
    scope = {"type": "http", "method": "GET", "path": "/_ministack/health", "query_string": b""}
    asyncio.run(server.app({**scope, "headers": [(b"user-agent", client.encode())]}, receive, send))
    assert order == [answers_to_terraform.DELAY] * waits + ["http.response.start", "http.response.body"]
