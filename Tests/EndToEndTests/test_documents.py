"""Documents of every type and length get an outcome, a record, a result, a history and a message."""

import uuid

import pytest
from collection import INVOICES
from documents import Invoice

READ = ["RouteByExtraction", "Validate", "Process", "Store", "Notify", "Done"]
AT_ONCE = ["Admit", "RouteByAdmission", "ExtractSync", *READ]
BY_JOB = ["Admit", "RouteByAdmission", "ExtractAsync", "RouteByJob", "Collect", *READ]


@pytest.mark.parametrize(
    ("file_type", "pages", "states"),
    [("pdf", 1, AT_ONCE), ("png", 1, AT_ONCE), ("jpeg", 1, AT_ONCE), ("tiff", 1, AT_ONCE), ("pdf", 3, BY_JOB)],
)
def test_an_invoice_becomes_a_checked_record(system, file_type, pages, states):
    invoice = Invoice(pages=pages)
    upload, run = system.process(f"{invoice.name}.{file_type}", getattr(invoice, file_type)())
    assert run.states == states
    assert run.output["documentID"] == upload.document_id

    record = system.record(upload)
    assert record["status"] == run.output["outcome"] in ("approved", "needs-review")
    assert record["executionID"] == run.name
    assert record["pages"] == pages
    assert record["invoiceNumber"] == invoice.number
    assert record["vendorName"] == invoice.vendor
    assert (record["totalAmount"], record["currency"]) == (invoice.total, "GBP")
    assert record["issueDate"] == invoice.date.isoformat()


def test_a_document_with_a_page_that_cannot_be_read_goes_to_a_person(system):
    invoice = Invoice(pages=3)
    upload, run = system.process(f"{invoice.name}.tiff", invoice.damaged_tiff())
    assert run.states == BY_JOB
    assert run.output["outcome"] == "needs-review"
    record = system.record(upload)
    assert record["pages"] == 3
    assert any("Only 2 of 3 pages were read" in reason for reason in record["reasons"])
    assert record["invoiceNumber"] == invoice.number


def test_a_record_comes_with_its_version_its_history_and_its_result(system):
    invoice = Invoice()
    upload, run = system.process(f"{invoice.name}.pdf", invoice.pdf())
    names = [event["name"] for event in system.events(upload)]
    assert names == ["admitted", "extracted", "validated", "decided", "stored", "notified", "mailed"]
    (version,) = system.versions(upload)
    record = system.record(upload)
    assert version["executionID"] == record["executionID"] == run.name
    assert record["resultKey"] == f"invoices/{upload.document_id}/{run.name}.json"
    assert invoice.number in str(system.result(record))


def test_the_invoice_inside_a_pdf_confirms_what_is_printed(system):
    invoice = Invoice()
    upload, _ = system.process(f"{invoice.name}.pdf", invoice.pdf(carrying=invoice.data()))
    result = system.result(system.record(upload))
    for field in ("number", "issueDate", "currency", "total", "tax", "subtotal"):
        assert "V25" in result["invoice"][field]["checks"], field


def test_the_invoice_inside_a_pdf_contradicts_what_is_printed(system):
    invoice = Invoice()
    another = f"{invoice.total + 1:.2f}"
    upload, run = system.process(f"{invoice.name}.pdf", invoice.pdf(carrying=invoice.data(total=another)))
    assert run.output["outcome"] == "needs-review"
    record = system.record(upload)
    assert record["totalAmount"] == invoice.total
    assert any(another in reason and str(invoice.total) in reason for reason in record["reasons"])


def test_people_are_told_about_a_document(system):
    invoice = Invoice()
    system.process(f"{invoice.name}.pdf", invoice.pdf())
    assert any(invoice.number in str(mail) for mail in system.mails())


@pytest.mark.parametrize("file", INVOICES, ids=lambda file: file.name)
def test_a_real_document_gets_an_outcome(system, file):
    upload, run = system.process(f"{uuid.uuid4()}{file.suffix}", file.read_bytes())
    assert run.output["outcome"] in ("approved", "needs-review", "duplicate")
    assert system.record(upload)["status"] == run.output["outcome"]
