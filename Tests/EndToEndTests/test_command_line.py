"""The command line on the running system, where it does more than the tests of its parts can show."""

import json
import os
import subprocess

import pytest
from documents import Invoice
from system import ROOT


@pytest.fixture
def invoices(system, tmp_path):
    settings = os.environ.get("INVOICES_SETTINGS", ROOT / ".local/settings.json")
    # The local system has no ledger; tests of the ledger name one of their own.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("INVOICES_LEDGER_")}

    def invoices(*arguments):
        return subprocess.run(
            [ROOT / ".local/bin/invoices", *arguments, "--settings", settings],
            capture_output=True, text=True, timeout=120, cwd=tmp_path, env=environment)  # fmt: skip

    return invoices


def test_doctor_finds_every_part_of_the_local_system(invoices):
    result = invoices("doctor")
    lines = result.stdout.splitlines()
    assert result.returncode == 0, result.stdout + result.stderr
    assert len(lines) == 11
    assert not [line for line in lines if line.startswith("fail")]


def test_doctor_says_which_part_is_missing(invoices):
    result = invoices("doctor", "--table", "elsewhere-invoices")
    assert result.returncode == 1
    failed = [line.split()[1] for line in result.stdout.splitlines() if line.startswith("fail")]
    assert "table" in failed and "raw" not in failed


def test_results_that_cannot_be_written_are_an_error():
    answer = ROOT / "Tests/Fixtures/textract/invoice-2021.json"
    with open("/dev/full", "w") as full:
        command = [ROOT / ".local/bin/invoices", "interpret", answer]
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
    assert (result.returncode, result.stderr) == (1, "error: the output could not be written\n")


def versions(system, bucket, text):
    pages = system.s3.get_paginator("list_object_versions").paginate(Bucket=system.settings[bucket])
    return [v for page in pages for kind in ("Versions", "DeleteMarkers") for v in page.get(kind, []) if text in v["Key"]]


def test_erase_leaves_nothing_of_a_document_but_that_it_was_erased(system, invoices):
    invoice = Invoice(pages=2)
    upload, run = system.process(f"{invoice.name} + 100% März.pdf", invoice.pdf())
    system.ended(system.start(system.event(upload) | {"reprocess": True}))
    assert versions(system, "rawBucket", invoice.name) and versions(system, "resultsBucket", upload.document_id)

    result = invoices("erase", upload.document_id, "--reason", "a test", "--yes")
    assert result.returncode == 0, result.stderr
    assert versions(system, "rawBucket", invoice.name) == []
    assert versions(system, "resultsBucket", upload.document_id) == []
    assert system.items(upload) == {}
    items = str(system.table.scan()["Items"])
    assert invoice.number not in items and invoice.name not in items
    left = system.table.get_item(Key={"invoiceId": f"ERASURE#{upload.document_id}", "timestamp": "ERASURE"})["Item"]
    assert "a test" in left["erasure"] and "completedAt" in left["erasure"]

    again = invoices("erase", upload.document_id, "--reason", "again", "--yes")
    assert again.returncode == 0 and "a test" in again.stderr

    second, run = system.process(f"{invoice.name}.pdf", invoice.pdf())
    assert run.output["outcome"] in ("approved", "needs-review")
    assert "duplicateOf" not in system.record(second)


@pytest.mark.parametrize("name", ["plain.pdf", "a + b%20 & März #1?.pdf", "receipt 🧾 (2).pdf", "-dash;$(x)'.pdf"])
def test_submit_sends_a_file_under_its_very_name_and_finds_it_again(system, invoices, tmp_path, name):
    invoice = Invoice()
    name = f"{invoice.name} {name}"
    (tmp_path / name).write_bytes(invoice.pdf())
    result = invoices("submit", "--wait", name)
    assert result.returncode == 0, result.stderr
    shown = invoices("show", name)
    assert shown.returncode == 0, shown.stderr
    assert invoice.number in shown.stdout and name in shown.stdout


def test_show_tells_what_a_document_has_used_and_cost(system, invoices):
    invoice = Invoice()
    upload, run = system.process(f"{invoice.name}.pdf", invoice.pdf())
    record = system.record(upload)
    used = {name: int(number) for name, number in record["usage"].items()}
    # One more transition than states: the start.
    assert (used["pages"], used["transitions"]) == (1, len(run.states) + 1)
    assert used["milliseconds"] > 0 and used["gigabyteMilliseconds"] > 0
    # A page, transitions, the rest of a run, and a little for the functions.
    assert 0 <= int(record["costMicroUSD"]) - (10_000 + 25 * used["transitions"] + 220) < 100
    shown = invoices("show", upload.document_id).stdout
    assert f"pages read: 1, transitions: {used['transitions']}" in shown and "about $0.010" in shown


def test_redrive_starts_what_arrived_while_nothing_could_be_started(system, invoices):
    events, rule = system.client("events"), f"{system.prefix}-invoice-processing-object-created"
    queue = system.sqs.get_queue_url(QueueName=f"{system.prefix}-invoice-processing-undelivered")["QueueUrl"]
    invoice = Invoice(pages=1)
    events.disable_rule(Name=rule)
    try:
        upload = system.upload(f"{invoice.name}.pdf", invoice.pdf())
    finally:
        events.enable_rule(Name=rule)
    system.sqs.send_message(QueueUrl=queue, MessageBody=json.dumps(system.event(upload)))

    result = invoices("redrive")
    assert (result.returncode, result.stderr) == (0, "documents started: 1\n")
    assert system.run_of(upload).status == "SUCCEEDED"
    again = invoices("redrive")
    assert (again.returncode, again.stderr) == (0, "documents started: 0\n")
