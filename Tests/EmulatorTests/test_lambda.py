"""Where MiniStack's Lambda differed from AWS and the launcher closes the gap."""

import json

from emulator_process import ROLE, until


def invoke(emulator, function, payload):
    answer = emulator.client("lambda").invoke(FunctionName=function, Payload=json.dumps(payload))
    return json.loads(answer["Payload"].read())


def test_a_function_sees_its_own_environment_and_that_of_lambda_only(emulator):
    function = emulator.function(
        Environment={"Variables": {"OWN": "value"}},
        LoggingConfig={"LogFormat": "JSON", "ApplicationLogLevel": "DEBUG", "LogGroup": "/own/group"},
    )
    environment = invoke(emulator, function, {"do": "environment"})
    assert environment["OWN"] == "value"
    assert environment["AWS_ENDPOINT_URL"] == emulator.endpoint
    assert environment["AWS_LAMBDA_LOG_LEVEL"] == "DEBUG"
    assert environment["AWS_LAMBDA_LOG_GROUP_NAME"] == "/own/group"
    assert environment["AWS_LAMBDA_INITIALIZATION_TYPE"] == "on-demand"
    assert environment["AWS_LAMBDA_FUNCTION_NAME"] in function
    assert not {"LEAKED_SECRET", "GATEWAY_PORT", "STATE_DIR"} & environment.keys()


def test_a_failed_initialisation_is_named_as_the_function_named_it(emulator):
    function = emulator.function(Environment={"Variables": {"INIT_FAILURE": "NotConfigured"}})
    assert invoke(emulator, function, {})["errorType"] == "NotConfigured"


def test_a_message_to_a_failing_function_is_tried_three_times_and_then_given_to_its_queue(emulator, tmp_path):
    sqs, sns = emulator.client("sqs"), emulator.client("sns")
    queue = sqs.create_queue(QueueName="failed")["QueueUrl"]
    attributes = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]
    function = emulator.function(DeadLetterConfig={"TargetArn": attributes["QueueArn"]}, Role=ROLE)
    topic = sns.create_topic(Name="topic")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=function)
    calls = tmp_path / "calls"
    order = {"do": "append", "file": str(calls), "line": "called", "fail": "Broken"}
    sns.publish(TopicArn=topic, Message=json.dumps(order))
    until(lambda: sqs.receive_message(QueueUrl=queue).get("Messages"))
    assert calls.read_text().split() == ["called"] * 3
