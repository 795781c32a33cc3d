"""What must hold for everything that has gone through the system so far, by these tests or otherwise.

conftest.py puts this file last.
"""

import collection
import documents
from boto3.dynamodb.conditions import Attr
from documents import Invoice
from system import until

OUTCOMES = {"approved", "needs-review", "duplicate", "rejected", "failed"}


def latest(system):
    pages = system.table.meta.client.get_paginator("scan").paginate(
        TableName=system.table.name, FilterExpression=Attr("timestamp").eq("LATEST")
    )
    return [item for page in pages for item in page["Items"]]


def test_every_execution_ends_and_every_document_has_one_outcome(system):
    until(lambda: all(execution["status"] != "RUNNING" for execution in system.executions()))
    records = latest(system)
    assert records
    assert {record["status"] for record in records} <= OUTCOMES
    assert len({(record["key"], record["version"]) for record in records}) == len(records)


def test_no_execution_failed_but_those_whose_event_or_document_was_missing(system):
    failed = [execution for execution in system.executions() if execution["status"] == "FAILED"]
    errors = {system.ended(execution["executionArn"]).error for execution in failed}
    assert errors <= {"MalformedEvent", "DocumentMissing"}


def test_no_message_was_given_up(system):
    queues = system.sqs.list_queues(QueueNamePrefix=system.prefix).get("QueueUrls", [])
    assert queues
    for queue in queues:
        counted = system.sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["ApproximateNumberOfMessages"])
        assert counted["Attributes"]["ApproximateNumberOfMessages"] == "0", queue


def test_no_value_of_any_document_is_in_a_log_or_in_an_execution_history(system):
    invoice = Invoice(pages=2)
    system.process(f"{invoice.name}.pdf", invoice.pdf())
    values = set().union(*(made.values for made in documents.made), collection.values())
    logs = system.log_text()
    histories = "\n".join(str(system.history(execution["executionArn"])) for execution in system.executions())
    assert logs and histories
    assert {value for value in values if value in logs} == set()
    assert {value for value in values if value in histories} == set()
