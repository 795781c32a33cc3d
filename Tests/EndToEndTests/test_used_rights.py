"""No role has a right that nothing uses. conftest.py puts this file after the tests that make the functions work."""

from fnmatch import fnmatchcase

import pytest
from documents import Invoice
from rights_page import PAGE, page
from roles import FUNCTIONS, Statement, as_list

# Rights whose use does not pass through the emulator's check of the function's role. Each is used all the same:
ELSEWHERE = {
    "logs:CreateLogStream": "Lambda writes the log with the function's role",
    "logs:PutLogEvents": "Lambda writes the log with the function's role",
    "xray:PutTelemetryRecords": "Lambda's daemon sends the traces with the function's role",
    "xray:PutTraceSegments": "Lambda's daemon sends the traces with the function's role",
    "sqs:SendMessage": "Lambda hands on failed events with the function's role",
    "kms:Decrypt": "S3, DynamoDB, SNS, SQS and Lambda use the key with the function's role",
    "kms:GenerateDataKey": "S3, DynamoDB, SNS and SQS use the key with the function's role",
    "iam:PassRole": "StartExpenseAnalysis hands on the role of the completion",
    "textract:AnalyzeExpense": "goes to the stand-in, which counts the calls",
    "textract:StartExpenseAnalysis": "goes to the stand-in, which counts the calls",
    "textract:GetExpenseAnalysis": "goes to the stand-in, which counts the calls",
    "s3:ListBucket": "is no call: with it S3 says of a missing object that it is missing, not that it is forbidden",
    "s3:DeleteObject": "of intermediate files a week old: Tests/InvoiceAdaptersTests, S3ResultFileSweep",
}


@pytest.fixture(scope="module")
def used(system, roles):
    """Every right that a function used, after a document of one page, another file of the same, one of more pages, one
    that is none, one whose event tells no version, and an event of no document."""
    invoice = Invoice()
    for content in (invoice.pdf(), invoice.pdf() + b"%again", Invoice(pages=2).pdf(), b"none"):
        upload, _ = system.process(Invoice().name, content)
    event = system.event(upload)
    del event["detail"]["object"]["version-id"]
    for event in (event, {}):
        system.ended(system.start(event))
    return [right for right in roles.used() if right["allowed"] and right["session"] != "test"]


def is_used(statement, action, used, role):
    return any(
        right["role"] == role and right["action"] == action
        and any(fnmatchcase(right["resource"], resource) for resource in statement.resources)
        for right in used
    )  # fmt: skip


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_action_of_every_statement_is_used(roles, used, function):
    unused = {
        f"{statement.name}: {action}"
        for statement in roles.statements(function)
        for action in statement.actions
        if action not in ELSEWHERE and not is_used(statement, action, used, roles.full_name(function))
    }
    assert unused == set()


def test_a_right_that_nothing_uses_would_be_seen(roles, used):
    role = roles.full_name("validate")
    invented = Statement(role, "Invented", ["s3:GetObject"], ["arn:aws:s3:::*/invoices/*"], {})
    assert not is_used(invented, "s3:GetObject", used, role)


def test_every_right_that_is_used_elsewhere_is_granted(roles):
    granted = {action for function in FUNCTIONS for statement in roles.statements(function) for action in statement.actions}
    assert set(ELSEWHERE) <= granted


def test_textract_was_asked_with_each_of_the_rights_to_it(system, used):
    assert {"AnalyzeExpense", "StartExpenseAnalysis", "GetExpenseAnalysis"} <= set(system.textract_calls())


@pytest.mark.parametrize("function", FUNCTIONS)
def test_the_key_serves_exactly_the_services_that_the_function_uses(roles, function):
    """Listing and deleting files needs no key."""
    services, served = set(), set()
    for statement in roles.statements(function):
        services |= {
            action.partition(":")[0] for action in statement.actions if action not in ("s3:ListBucket", "s3:DeleteObject")
        }
        for keys in statement.conditions.values():
            served |= {value.partition(".")[0] for value in as_list(keys.get("kms:ViaService", []))}
    assert served == services & {"s3", "dynamodb", "sns", "sqs"}


@pytest.mark.parametrize("function", FUNCTIONS)
def test_no_function_was_denied_anything_it_asked_for(roles, function):
    """Sessions of the tests, which ask for what is denied, are another matter."""
    denied = {
        f"{right['action']} {right['resource']}"
        for right in roles.used()
        if right["role"] == roles.full_name(function) and not right["allowed"] and right["session"] != "test"
    }
    assert denied == set()


def test_the_page_of_rights_is_current(system):
    assert PAGE.read_text(encoding="utf-8") == page(system), "see rights_page.py: the page is generated"
