"""scripts/accuracy: each kind of mistake is counted as what it is."""

import json
import sys

import pytest
from conftest import ROOT, call

FLAT = {
    "fields": {"TOTAL": "12.30", "CURRENCY": "EUR", "VENDOR_NAME": "Nord Holz GmbH", "INVOICE_RECEIPT_DATE": "2026-03-31"},
    "lineItems": [{"ITEM": "Oak board 2 m", "PRICE": "12.30"}],
    "needsReview": False,
}


@pytest.fixture
def measure(program, tmp_path):
    """Runs scripts/lib/accuracy with an interpreter that gives `given`, against `truth`."""

    def measure(given, truth, document=None, status=0):
        path = program("invoices", f"cat '{tmp_path}/given.json'")
        program("textract-stand-in", "echo '{}'")
        program("pdftotext", 'case $1 in *text.pdf) seq 20;; *) echo 1;; esac')
        files = {"given.json": given, "documents/a.json": {}, "truths/a.truth.json": {"id": "a", **truth}}
        for name, content in files.items():
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(json.dumps(content))
        if document:
            (tmp_path / "documents" / document).write_text("content")
        result = call(
            [sys.executable, ROOT / "scripts/lib/accuracy", tmp_path / "documents", tmp_path / "truths",
             "--differences", tmp_path / "differences"],
            environment={"PATH": path})
        assert result.returncode == status, result.stderr
        return result.stdout

    return measure


def row(output, name):
    return next(line.removeprefix(name).split() for line in output.splitlines() if line.startswith(name))


def test_all_right_is_one(measure):
    output = measure(FLAT, {"fields": FLAT["fields"], "lineItems": FLAT["lineItems"], "mustReview": False})
    assert row(output, "all fields") == ["1.000", "1.000", "1.000", "4", "0", "0"]
    assert row(output, "line items") == ["1.000", "1.000", "1.000", "1", "0", "0"]
    assert "approved without a person: 1; wrong and not reviewed: 0" in output


def test_a_wrong_total_that_nobody_would_see_is_named(measure, tmp_path):
    output = measure(FLAT, {"fields": {"TOTAL": "1012.30"}, "mustReview": True})
    assert row(output, "TOTAL") == ["0.000", "0.000", "0.000", "0", "1", "1"]
    assert "wrong and not reviewed: 1; must be reviewed and was not: 1 of 1" in output
    [difference] = json.loads((tmp_path / "differences" / "a.json").read_text())["differences"]
    assert difference == {"what": "TOTAL", "expected": "1012.30", "given": "12.30"}


def test_a_value_that_is_not_on_the_document_is_wrong_and_a_forbidden_one_is_counted(measure):
    output = measure(FLAT, {"absent": ["VENDOR_NAME"], "mustNot": {"CURRENCY": ["EUR"]}})
    assert row(output, "VENDOR_NAME")[3:] == ["0", "1", "0"]
    assert "forbidden values: 1" in output


def test_a_missing_line_and_an_invented_one_are_two_mistakes(measure):
    output = measure(FLAT, {"lineItems": [{"ITEM": "Oak board 2 m", "PRICE": "13.30"}]})
    assert row(output, "line items")[3:] == ["0", "1", "1"]


def test_another_order_of_day_and_month_is_wrong(measure):
    given = {**FLAT, "fields": {"DUE_DATE": "2026-03-04"}}
    assert row(measure(given, {"fields": {"DUE_DATE": "2026-04-03"}}), "DUE_DATE")[3:] == ["0", "1", "1"]


def test_a_document_without_a_prediction_is_all_misses_and_is_named(measure):
    output = measure(FLAT, {"files": ["gone.json"], "fields": {"TOTAL": "12.30"}}, status=1)
    assert row(output, "TOTAL")[3:] == ["0", "0", "1"]
    assert "not measured: a: not in" in output


@pytest.mark.parametrize("field, known", [
    ("VENDOR_NAME", "Another Company"), ("INVOICE_RECEIPT_DATE", "2026-04-01"), ("TOTAL", "13.30")])
def test_anything_wrong_that_nobody_would_see_is_counted_and_amounts_by_themselves(measure, field, known):
    output = measure(FLAT, {"fields": {field: known}})
    assert row(output, "all documents") == ["1", "1", "1.000", "0", "1", "1" if field == "TOTAL" else "0"]
    assert "wrong and not reviewed: 1;" in output


def test_a_missing_line_of_an_approved_document_is_wrong_and_a_missing_field_only_not_wholly_right(measure):
    line = measure(FLAT, {"lineItems": [*FLAT["lineItems"], {"ITEM": "Nails", "PRICE": "1.00"}]})
    assert row(line, "all documents")[3:5] == ["0", "1"]
    field = measure(FLAT, {"fields": {"TOTAL": "12.30", "DUE_DATE": "2026-05-01"}})
    assert row(field, "all documents")[3:5] == ["0", "0"]


@pytest.mark.parametrize("document, origin", [
    ("text.pdf", "PDFs with text"), ("scan.pdf", "images"), ("photo.jpg", "images"), (None, "stored answers")])
def test_approved_documents_are_counted_by_what_they_are(measure, document, origin):
    truth = {"fields": {"TOTAL": "12.30"}, "files": [document or "a.json"]}
    assert row(measure(FLAT, truth, document), origin) == ["1", "1", "1.000", "1", "0", "0"]


def test_a_stored_answer_may_stand_in_the_place_of_its_document(measure):
    output = measure(FLAT, {"files": ["a.pdf"], "fields": {"TOTAL": "12.30"}})
    assert row(output, "TOTAL")[3:] == ["1", "0", "0"]
    assert "not measured" not in output


def test_differences_of_an_earlier_run_do_not_stay(measure, tmp_path):
    measure(FLAT, {"fields": {"TOTAL": "1012.30"}})
    measure(FLAT, {"fields": {"TOTAL": "12.30"}})
    assert not (tmp_path / "differences" / "a.json").exists()
