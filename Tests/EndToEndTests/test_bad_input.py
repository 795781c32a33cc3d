"""What is no document, or no readable one, gets a clear outcome, and Textract is not asked."""

import os
import uuid

import pytest
from collection import MALFORMED
from documents import Invoice, pdf

NOT_READ = ["Admit", "RouteByAdmission", "Process", "Store", "Notify", "Done"]


def unique(content):
    """The content with something of its own after it, so that it is no duplicate of an earlier run."""
    return content + f"\n%{uuid.uuid4()}".encode()


def encrypted():
    whole = Invoice().pdf()
    return whole.replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 >>")


BAD = {
    "text called.pdf": lambda: unique(b"Dear all, the invoice is attached."),
    "error page.pdf": lambda: unique(b"<html><body>404</body></html>"),
    "no pages.pdf": lambda: unique(pdf([])),
    "half.pdf": lambda: Invoice().pdf()[: len(Invoice().pdf()) // 3],
    "half.jpg": lambda: (lambda whole: whole[: len(whole) // 2])(Invoice().jpeg()),
    "protected.pdf": encrypted,
    "eleven megabytes.pdf": lambda: Invoice().pdf() + os.urandom(11 * 1024 * 1024),
    "15 bytes.pdf": lambda: b"%PDF-1." + uuid.uuid4().bytes[:8],
}


@pytest.mark.parametrize("name", BAD)
def test_an_unusable_file_is_rejected_before_it_costs_anything(system, name):
    calls = system.textract_calls()
    upload, run = system.process(f"{uuid.uuid4()} {name}", BAD[name]())
    assert system.textract_calls() == calls
    assert run.output == {"documentID": run.output["documentID"], "outcome": "rejected"}
    assert run.states == NOT_READ
    record = system.record_of(run)
    assert record["status"] == "rejected"
    assert record["reasons"] and all(len(reason) > 20 for reason in record["reasons"])
    assert any(upload.key.rpartition("/")[2] in str(mail) for mail in system.mails())


def test_an_empty_file_is_rejected(system):
    # There is one sequence of no bytes, so a second empty file repeats the first.
    _, run = system.process(f"{uuid.uuid4()}.pdf", b"")
    assert run.output["outcome"] in ("rejected", "duplicate")
    assert run.states == NOT_READ


def test_a_type_is_told_by_content_and_not_by_name(system):
    invoice = Invoice()
    upload, run = system.process(f"{invoice.name}.png", invoice.pdf())
    assert system.record(upload)["contentType"] == "application/pdf"
    assert run.output["outcome"] in ("approved", "needs-review")


def test_a_page_without_words_needs_a_person(system):
    _, run = system.process(f"{uuid.uuid4()}.pdf", unique(pdf([[]])))
    assert run.output["outcome"] in ("needs-review", "rejected")


def test_a_file_outside_the_place_for_documents_is_ignored(system):
    bucket = system.settings["rawBucket"]
    event = {"detail": {"bucket": {"name": bucket}, "object": {"key": "elsewhere/a.pdf"}}}
    assert system.ended(system.start(event)).output == {"outcome": "ignored"}


def test_a_folder_is_ignored(system):
    _, run = system.process(f"{uuid.uuid4()}/", b"")
    assert run.output == {"outcome": "ignored"}


@pytest.mark.parametrize("event", [{}, {"detail": {}}, {"detail": {"bucket": {}, "object": {}}}, {"detail": "text"}])
def test_a_malformed_event_fails_and_is_told(system, event):
    mails, calls, items = len(system.mails()), system.textract_calls(), system.table.scan()["Count"]
    run = system.ended(system.start(event))
    assert (run.status, run.error) == ("FAILED", "MalformedEvent")
    assert run.states == ["Admit", "RecordFailure", "NotifyFailure", "Failed"]
    assert len(system.mails()) == mails + 1
    assert system.textract_calls() == calls
    assert system.table.scan()["Count"] == items


def test_a_document_that_is_gone_fails_and_is_told(system):
    bucket, key = system.settings["rawBucket"], f"{system.settings['incomingPrefix']}{uuid.uuid4()}.pdf"
    run = system.ended(system.start({"detail": {"bucket": {"name": bucket}, "object": {"key": key}}}))
    assert (run.status, run.error) == ("FAILED", "DocumentMissing")


@pytest.mark.parametrize("file", MALFORMED, ids=lambda file: file.name)
def test_every_malformed_file_gets_an_outcome(system, file):
    _, run = system.process(f"{uuid.uuid4()} {file.name}", file.read_bytes())
    assert run.status == "SUCCEEDED"
    record = system.record_of(run)
    assert record["status"] == run.output["outcome"] in ("approved", "needs-review", "duplicate", "rejected")
    assert record["status"] == "approved" or record["reasons"]
