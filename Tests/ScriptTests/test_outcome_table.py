"""scripts/lib/outcome_table.py: the end of a demo."""

import json

import pytest

APPROVED = {
    "document": {"documentID": "a" * 64, "key": "incoming/invoice.pdf", "contentHash": "1"}, "status": "approved",
    "receivedAt": "2026-11-21T15:04:05.123Z",
    "details": {
        "vendorName": "Quandlewick Instruments Ltd", "invoiceNumber": "QW-1", "issueDate": "2026-10-14",
        "totalAmount": "5913.12", "currency": "GBP"},
    "reasons": [], "resultKey": "invoices/a/run.json"}
DUPLICATE = {
    "document": {"documentID": "b" * 64, "key": "incoming/copy.pdf", "contentHash": "1"}, "status": "duplicate",
    "reasons": ["The same file was received before."], "duplicateOf": "a" * 64}
SCAN = {
    "document": {"documentID": "d" * 64, "key": "incoming/scan.png", "contentHash": "2"}, "status": "duplicate",
    "details": {"vendorName": "Quandlewick", "totalAmount": "5913.12", "currency": "GBP"},
    "reasons": ["The same vendor already sent a document with this number."], "duplicateOf": "a" * 64}
FAILED = {
    "document": {"documentID": "c" * 64, "key": "incoming/other.pdf"}, "status": "failed",
    "details": {"currency": "GBP"}, "failure": {"state": "ExtractSync", "error": "DependencyUnavailable"}}


@pytest.fixture
def table(run, program, tmp_path):
    def table(*records):
        for record in (APPROVED, DUPLICATE, SCAN, FAILED):
            short = record["document"]["documentID"]
            (tmp_path / short).write_text(json.dumps({"history": {"latest": record}}))
        program("invoices", f'cat "{tmp_path}/$2"*')
        ids = [record["document"]["documentID"] for record in records]
        result = run("scripts/lib/outcome_table.py", tmp_path / "programs" / "invoices", *ids)
        assert result.returncode == 0, result.stderr
        return result.stdout

    return table


def test_a_row_says_file_vendor_number_date_total_and_decision(table):
    heading, row = table(APPROVED).splitlines()[:2]
    assert heading.split() == ["FILE", "VENDOR", "NUMBER", "DATE", "TOTAL", "DECISION"]
    assert [cell.strip() for cell in row.split("  ") if cell] == [
        "invoice.pdf", "Quandlewick Instruments Ltd", "QW-1", "2026-10-14", "5913.12 GBP", "approved"]


def test_says_where_record_json_and_mail_are(table):
    output = table(APPROVED)
    assert "invoices show aaaaaaaaaaaa\n" in output
    assert "invoices show aaaaaaaaaaaa --json    (s3 key invoices/a/run.json)" in output
    assert "scripts/local mails aaaaaaaaaaaa" in output


def test_a_duplicate_shows_the_values_of_what_it_repeats(table):
    output = table(DUPLICATE)
    assert "5913.12 GBP" in output.splitlines()[1]
    assert "repeats the same file as invoice.pdf, received 2026-11-21 15:04:05 UTC (aaaaaaaaaaaa); its values" in output
    assert "reason  The same file was received before." in output


def test_another_file_of_an_invoice_shows_its_own_values(table):
    output = table(SCAN)
    assert output.splitlines()[1].split() == ["scan.png", "Quandlewick", "–", "–", "5913.12", "GBP", "duplicate"]
    assert "repeats the same invoice as invoice.pdf, received 2026-11-21 15:04:05 UTC (aaaaaaaaaaaa)\n" in output


def test_says_how_to_start_afresh_when_a_document_was_there_before(table):
    assert "1 of 1 had been processed before" in table(DUPLICATE)
    assert "scripts/local reset" in table(DUPLICATE)
    assert "scripts/local reset" not in table(APPROVED, DUPLICATE, SCAN)


def test_what_is_not_known_is_no_value_and_a_currency_alone_is_no_total(table):
    assert table(FAILED).splitlines()[1].split() == ["other.pdf", "–", "–", "–", "–", "failed"]


def test_a_failure_is_named(table):
    assert "failure DependencyUnavailable in ExtractSync" in table(FAILED)
