"""Nothing is processed twice, and nothing is taken for another document."""

import pytest
from documents import Invoice


def test_the_same_bytes_under_another_name_are_a_duplicate_that_costs_nothing(system):
    invoice = Invoice()
    first, _ = system.process(f"{invoice.name}.pdf", invoice.pdf())
    calls = system.textract_calls()
    second, run = system.process(f"{invoice.name} copy.pdf", invoice.pdf())
    assert system.textract_calls() == calls
    assert run.output == {"documentID": second.document_id, "outcome": "duplicate"}
    assert run.states == ["Admit", "RouteByAdmission", "Process", "Store", "Notify", "Done"]
    record = system.record(second)
    assert (record["status"], record["duplicateOf"]) == ("duplicate", first.document_id)


@pytest.mark.parametrize("files", [2, 2, 2, 4])
def test_of_different_files_of_one_invoice_at_the_same_time_one_is_decided_and_the_others_point_to_it(system, files):
    invoice = Invoice()
    uploads = [system.upload(f"{invoice.name} {n}.pdf", invoice.pdf() + b"%% file %d\n" % n) for n in range(files)]
    runs = [system.run_of(upload) for upload in uploads]
    records = [system.record(upload) for upload in uploads]
    assert {run.status for run in runs} == {"SUCCEEDED"}
    assert len({record["contentHash"] for record in records}) == files
    assert {record["invoiceNumber"] for record in records} == {invoice.number}
    (first,) = [record for record in records if record["status"] != "duplicate"]
    assert first["status"] in ("approved", "needs-review") and "duplicateOf" not in first
    assert {record["duplicateOf"] for record in records if record != first} == {first["invoiceId"]}


def test_the_same_name_with_other_bytes_is_a_document_of_its_own(system):
    first, second = Invoice(), Invoice()
    name = f"{first.name}.pdf"
    first_upload, _ = system.process(name, first.pdf())
    second_upload, _ = system.process(name, second.pdf())
    assert first_upload.document_id != second_upload.document_id
    assert system.record(first_upload)["invoiceNumber"] == first.number
    assert system.record(second_upload)["invoiceNumber"] == second.number


def test_files_that_replace_each_other_at_once_are_each_read_as_they_were(system):
    """The event may be taken up when the file has been replaced already: its version counts, not its name."""
    invoices = [Invoice() for _ in range(3)]
    name = f"{invoices[0].name}.pdf"
    uploads = [system.upload(name, invoice.pdf()) for invoice in invoices]
    for upload, invoice in zip(uploads, invoices):
        system.run_of(upload)
        record = system.record(upload)
        assert record["version"] == upload.version
        assert record["invoiceNumber"] == invoice.number
        assert invoice.number in str(system.result(record))


def test_the_same_event_again_changes_nothing(system):
    invoice = Invoice()
    upload, run = system.process(f"{invoice.name}.pdf", invoice.pdf())
    before = system.items(upload)
    again = system.ended(system.start(system.event(upload)))
    assert again.output == {"documentID": upload.document_id, "outcome": "repeated-event"}
    assert again.states == ["Admit", "RouteByAdmission", "NothingToDo"]
    assert system.items(upload) == before


def test_the_same_event_at_the_same_time_is_processed_once(system):
    invoice = Invoice(pages=2)
    upload = system.upload(f"{invoice.name}.pdf", invoice.pdf())
    system.start(system.event(upload))
    runs = [system.ended(arn) for arn in system.runs_of(upload, count=2)]
    outcomes = sorted(run.output["outcome"] for run in runs)
    assert outcomes[0] in ("approved", "needs-review")
    assert outcomes[1] == "repeated-event"
    assert len(system.versions(upload)) == 1


def test_a_document_is_decided_again_when_a_person_wants_it_and_not_paid_again(system):
    invoice = Invoice()
    upload, run = system.process(f"{invoice.name}.pdf", invoice.pdf())
    calls = system.textract_calls()
    again = system.ended(system.start(system.event(upload) | {"reprocess": True}))
    assert system.textract_calls() == calls
    assert again.output["outcome"] == run.output["outcome"]
    assert system.record(upload)["executionID"] == again.name
    assert {version["executionID"] for version in system.versions(upload)} == {run.name, again.name}
