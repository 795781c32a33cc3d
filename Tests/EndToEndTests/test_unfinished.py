"""An execution that was stopped leaves its document without an outcome; people hear of it at once, and of nothing else."""

import json

import pytest
from system import until


@pytest.fixture
def heard(system):
    """What the people's topic carries from now on."""
    sns, name = system.client("sns"), f"{system.prefix}-test-heard"
    queue = system.sqs.create_queue(QueueName=name)["QueueUrl"]
    arn = system.sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    allowed = {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": arn}
    system.sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": json.dumps({"Statement": [allowed]})})
    subscription = sns.subscribe(
        TopicArn=system.arn("sns", "people"), Protocol="sqs", Endpoint=arn, ReturnSubscriptionArn=True)["SubscriptionArn"]
    yield lambda: [
        json.loads(message["Body"])["Message"]
        for message in system.sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10).get("Messages", [])
    ]
    sns.unsubscribe(SubscriptionArn=subscription)
    system.sqs.delete_queue(QueueUrl=queue)


def test_people_hear_of_an_execution_that_was_stopped_by_its_name_alone(system, heard):
    file = {"key": f"{system.settings['incomingPrefix']}confidential.pdf"}
    arn = system.start({"detail": {"bucket": {"name": system.settings["rawBucket"]}, "object": file}})
    system.states.stop_execution(executionArn=arn)
    run = system.ended(arn)
    assert run.status == "ABORTED"
    (message,) = until(lambda: [text for text in heard() if run.name in text])
    assert message.strip('"') == (
        f"The execution {run.name} ended as ABORTED: its document has no outcome yet. Runbook: unfinished.")
