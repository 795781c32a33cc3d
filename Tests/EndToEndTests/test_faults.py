"""What breaks on the way loses nothing and doubles nothing."""

import os
import signal
import time

import pytest
from documents import Invoice
from system import until


def kill(system, function):
    """Ends the processes of a function at once; False when there is none yet."""
    killed = False
    for process in system.process_ids(function):
        try:
            os.kill(process, signal.SIGKILL)
            killed = True
        except ProcessLookupError:
            pass
    return killed


def assert_processed_once(system, upload, invoice):
    record = system.record(upload)
    assert record["status"] in ("approved", "needs-review")
    assert record["invoiceNumber"] == invoice.number
    assert len(system.versions(upload)) == 1
    names = [event["name"] for event in system.events(upload)]
    assert names == ["admitted", "extracted", "validated", "decided", "stored", "notified", "mailed"]


def test_a_function_that_is_killed_while_it_reads_loses_nothing(system):
    invoice = Invoice()
    # Reading an image takes long enough to be interrupted.
    upload = system.upload(f"{invoice.name}.png", invoice.png())
    (arn,) = system.runs_of(upload)
    until(lambda: "ExtractSync" in str(system.history(arn)))
    # The state may be entered a moment before its function is called: until then only an idle process is hit.
    until(lambda: kill(system, "textract-processor") and "Runtime.ExitError" in str(system.history(arn)))
    run = system.ended(arn)
    assert run.status == "SUCCEEDED"
    assert "Runtime.ExitError" in run.errors
    assert_processed_once(system, upload, invoice)


@pytest.mark.parametrize("function", ["textract-processor", "validate", "process", "store", "notify"])
def test_functions_that_are_killed_again_and_again_lose_nothing(system, function):
    invoice = Invoice(pages=2)
    upload = system.upload(f"{invoice.name}.pdf", invoice.pdf())
    (arn,) = system.runs_of(upload)
    killed = 0
    while killed < 3 and system.states.describe_execution(executionArn=arn)["status"] == "RUNNING":
        killed += kill(system, function)
        time.sleep(0.1)
    assert system.ended(arn).status == "SUCCEEDED"
    assert_processed_once(system, upload, invoice)


@pytest.mark.parametrize(
    ("operation", "pages"), [("AnalyzeExpense", 1), ("StartExpenseAnalysis", 2), ("GetExpenseAnalysis", 2)]
)
@pytest.mark.parametrize("code", ["ProvisionedThroughputExceededException", "InternalServerError"])
def test_nothing_is_lost_when_textract_does_not_answer_at_first(system, operation, pages, code):
    # More often than a function tries within one invocation.
    system.plan_textract_faults(operation, code, 7)
    invoice = Invoice(pages=pages)
    upload, run = system.process(f"{invoice.name}.pdf", invoice.pdf())
    assert run.status == "SUCCEEDED"
    assert code in run.errors
    assert_processed_once(system, upload, invoice)


def test_a_burst_of_documents_is_processed_to_the_last(system):
    invoices = [Invoice() for _ in range(20)]
    uploads = [system.upload(f"burst {invoice.name}.pdf", invoice.pdf()) for invoice in invoices]
    for upload, invoice in zip(uploads, invoices):
        assert system.run_of(upload).status == "SUCCEEDED"
        assert_processed_once(system, upload, invoice)
