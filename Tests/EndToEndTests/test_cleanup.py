"""What was left behind is taken up by the scheduled function `cleanup`, called here as Scheduler calls it."""

import json
import time

from documents import Invoice
from system import until

LONG_AGO = "2020-01-01T00:00:00.000Z"


def clean_up(system):
    answer = system.client("lambda").invoke(FunctionName=f"{system.prefix}-cleanup:live", Payload=b"{}")
    report = json.loads(answer["Payload"].read())
    assert "FunctionError" not in answer, report
    return report


def leave_behind(system, upload, execution):
    """The record says that a run works on the document, which has ended long ago and told nobody."""
    system.table.update_item(
        Key={"invoiceId": upload.document_id, "timestamp": "LATEST"},
        UpdateExpression="SET #status = :processing, executionID = :execution, updatedAt = :long",
        ExpressionAttributeNames={"#status": "status"},
        ExpressionAttributeValues={":processing": "processing", ":execution": execution, ":long": LONG_AGO},
    )
    for key in system.items(upload):
        if key.endswith(("-notified", "-mailed")):
            system.table.delete_item(Key={"invoiceId": upload.document_id, "timestamp": key})


def test_a_document_whose_run_has_vanished_is_processed_again(system):
    invoice = Invoice()
    upload, _ = system.process(f"{invoice.name}.pdf", invoice.pdf())
    leave_behind(system, upload, "vanished")
    assert clean_up(system)["restarted"] == 1
    until(lambda: system.record(upload)["status"] != "processing")
    assert system.record(upload)["executionID"] == f"restart-{upload.document_id}"
    assert system.record(upload)["status"] in ("approved", "needs-review")


def test_a_document_whose_second_run_has_vanished_too_is_given_up_and_people_are_told(system):
    invoice = Invoice()
    upload, _ = system.process(f"{invoice.name}.pdf", invoice.pdf())
    leave_behind(system, upload, f"restart-{upload.document_id}")
    told = len(system.mails())
    assert clean_up(system)["reported"] == 1
    assert system.record(upload)["status"] == "failed"
    assert len(system.mails()) == told + 1


def test_the_table_itself_removes_the_record_of_a_job_seven_days_after_its_start(system):
    expiry = system.client("dynamodb").describe_time_to_live(TableName=system.table.name)["TimeToLiveDescription"]
    assert (expiry["TimeToLiveStatus"], expiry["AttributeName"]) == ("ENABLED", "expiresAt")
    invoice = Invoice(pages=2)
    upload, _ = system.process(f"{invoice.name}.pdf", invoice.pdf())
    job = system.table.get_item(Key={"invoiceId": f"JOB#{upload.document_id}", "timestamp": "JOB"})["Item"]
    assert 6.9 < (int(job["expiresAt"]) - time.time()) / 86400 <= 7
