"""Each function is denied what is none of its business, under its own role, by the emulator's enforcement."""

import pytest
from botocore.exceptions import ClientError
from roles import FUNCTIONS

RAW, RESULTS = "rawBucket", "resultsBucket"


def get(bucket, key):
    return "s3", lambda s3, system: s3.get_object(Bucket=system.settings[bucket], Key=key)


def put(bucket, key):
    return "s3", lambda s3, system: s3.put_object(Bucket=system.settings[bucket], Key=key, Body=b"")


def remove(bucket, key):
    return "s3", lambda s3, system: s3.delete_object(Bucket=system.settings[bucket], Key=key)


ITEM = {"invoiceId": {"S": "none"}, "timestamp": {"S": "LATEST"}}


def table(operation, **arguments):
    return "dynamodb", lambda client, system: getattr(client, operation)(TableName=system.settings["table"], **arguments)


def by_status(client, system):
    return client.query(
        TableName=system.settings["table"], IndexName="by-status", KeyConditionExpression="#s = :s",
        ExpressionAttributeNames={"#s": "status"}, ExpressionAttributeValues={":s": {"S": "failed"}})  # fmt: skip


def publish(topic):
    return "sns", lambda sns, system: sns.publish(TopicArn=system.arn("sns", topic), Message="none")


def start(states, system):
    return states.start_execution(stateMachineArn=system.settings["stateMachineARN"], input="{}")


def mail(ses, _):
    return ses.send_email(
        FromEmailAddress="invoices@example.com", Destination={"ToAddresses": ["accounts@example.com"]},
        Content={"Simple": {"Subject": {"Data": "none"}, "Body": {"Text": {"Data": "none"}}}})  # fmt: skip


ATTEMPTS = {
    "s3:GetObject of a document": get(RAW, "incoming/none.pdf"),
    "s3:PutObject of a document": put(RAW, "incoming/forged.pdf"),
    "s3:DeleteObject of a document": remove(RAW, "incoming/gone.pdf"),
    "s3:PutObject of a reading": put(RESULTS, "readings/forged.json"),
    "s3:GetObject of a decision": get(RESULTS, "intermediate/none/none/decided.json"),
    "s3:PutObject of a decision": put(RESULTS, "intermediate/none/none/decided.json"),
    "s3:PutObject of a canonical invoice": put(RESULTS, "invoices/forged.json"),
    "s3:DeleteObject of a canonical invoice": remove(RESULTS, "invoices/gone.json"),
    "dynamodb:GetItem": table("get_item", Key=ITEM),
    "dynamodb:PutItem": table("put_item", Item=ITEM),
    "dynamodb:DeleteItem": table("delete_item", Key=ITEM),
    "dynamodb:Query by status": ("dynamodb", by_status),
    "dynamodb:Scan": table("scan"),
    "sns:Publish to people": publish("people"),
    "sns:Publish of a completion": publish("textract-completion"),
    "ses:SendEmail": ("sesv2", mail),
    "states:StartExecution": ("stepfunctions", start),
    "states:StopExecution": (
        "stepfunctions", lambda states, system: states.stop_execution(
            executionArn=system.arn("states", "invoice-processing:none", "execution:"))),
    "kms:GenerateDataKey without a service": (
        "kms", lambda kms, system: kms.generate_data_key(KeyId=f"alias/{system.prefix}", KeySpec="AES_256")),
    "lambda:InvokeFunction": (
        "lambda", lambda client, system: client.invoke(FunctionName=f"{system.prefix}-store", Payload=b"{}")),
    "lambda:UpdateFunctionConfiguration": (
        "lambda", lambda client, system: client.update_function_configuration(
            FunctionName=f"{system.prefix}-store", Timeout=1)),
    "iam:PutRolePolicy": (
        "iam", lambda iam, system: iam.put_role_policy(
            RoleName=f"{system.prefix}-validate-{system.settings['region']}", PolicyName="more", PolicyDocument="{}")),
}  # fmt: skip

# Of each function what the others may do, and a way round.
OUTSIDE = {
    "textract-processor": [
        "s3:PutObject of a document", "s3:DeleteObject of a document", "s3:PutObject of a canonical invoice",
        "s3:GetObject of a decision", "dynamodb:DeleteItem", "sns:Publish to people", "states:StartExecution",
    ],
    "validate": [
        "s3:GetObject of a document", "s3:PutObject of a reading", "dynamodb:GetItem", "sns:Publish to people",
    ],
    "process": [
        "s3:GetObject of a document", "s3:PutObject of a canonical invoice", "dynamodb:PutItem", "dynamodb:Scan",
    ],
    "store": [
        "s3:GetObject of a document", "s3:DeleteObject of a canonical invoice", "dynamodb:DeleteItem",
        "dynamodb:Scan", "ses:SendEmail",
    ],
    "notify": [
        "s3:GetObject of a document", "s3:PutObject of a decision", "dynamodb:Query by status",
        "dynamodb:DeleteItem", "sns:Publish of a completion",
    ],
    "cleanup": [
        "s3:GetObject of a document", "s3:DeleteObject of a document", "s3:DeleteObject of a canonical invoice",
        "s3:GetObject of a decision", "dynamodb:DeleteItem", "dynamodb:Scan", "states:StopExecution",
    ],
}  # fmt: skip

EVERYBODY = [
    "kms:GenerateDataKey without a service", "lambda:InvokeFunction", "lambda:UpdateFunctionConfiguration",
    "iam:PutRolePolicy",
]  # fmt: skip


@pytest.mark.parametrize(
    ("function", "right"), [(function, right) for function in FUNCTIONS for right in OUTSIDE[function] + EVERYBODY])
def test_a_function_is_denied_what_it_does_not_need(system, roles, function, right):
    service, call = ATTEMPTS[right]
    with pytest.raises(ClientError) as denied:
        call(roles.client(function, service), system)
    assert denied.value.response["Error"]["Code"] in ("AccessDenied", "AccessDeniedException", "AuthorizationError")
    assert f"assumed-role/{roles.full_name(function)}/" in denied.value.response["Error"]["Message"]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_the_same_credentials_are_let_through_where_the_function_has_the_right(system, roles, function):
    if function == "notify":
        answer = roles.client(function, "dynamodb").get_item(TableName=system.settings["table"], Key=ITEM)
    else:
        prefix = "intermediate/" if function == "cleanup" else ""
        answer = roles.client(function, "s3").list_objects_v2(
            Bucket=system.settings[RESULTS], Prefix=prefix, MaxKeys=1)  # fmt: skip
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
