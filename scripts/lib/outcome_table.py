"""Prints what became of documents and where it all is: outcome_table.py INVOICES ID…

INVOICES is the command line of the same name; the IDs are of the documents, or their beginnings.
"""

import json
import subprocess
import sys
import textwrap

COLUMNS = ("FILE", "VENDOR", "NUMBER", "DATE", "TOTAL", "DECISION")
WIDEST = 32
UNKNOWN = "–"


def show(invoices, document_id):
    output = subprocess.run([invoices, "show", document_id, "--json"], check=True, capture_output=True, text=True)
    return json.loads(output.stdout)["history"]["latest"]


def row(record, details):
    total = details.get("totalAmount")
    if total and (currency := details.get("currency")):
        total += f" {currency}"
    cells = (
        file_name(record), details.get("vendorName"), details.get("invoiceNumber"),
        details.get("issueDate"), total, record["status"])
    return [textwrap.shorten(str(cell), WIDEST, placeholder="…") if cell else UNKNOWN for cell in cells]


def file_name(record):
    return record["document"]["key"].rsplit("/", 1)[-1]


def repetition(record, original):
    if content(record) == content(original):
        same = "the same file as"
    else:
        same = "the same invoice as" if record["status"] == "duplicate" else "perhaps"
    moment = original["receivedAt"][:19].replace("T", " ")
    known = record if record.get("details") else original
    values = "" if known is record else "; its values are shown"
    return f"{same} {file_name(original)}, received {moment} UTC ({original['document']['documentID'][:12]}){values}"


def content(record):
    return record["document"]["contentHash"]


def earlier(records, originals):
    """How many documents repeat one that was not submitted with them."""
    submitted = {record["document"]["documentID"] for record in records}
    return sum(
        record["status"] == "duplicate" and original["document"]["documentID"] not in submitted
        for record, original in zip(records, originals) if original)


def notes(record, original):
    """What does not fit into the row: reasons, and where record, JSON and mail are."""
    document = record["document"]
    short = document["documentID"][:12]
    if original:
        yield "repeats", repetition(record, original)
    for reason in record.get("reasons", []):
        yield "reason", reason
    if failure := record.get("failure"):
        yield "failure", f"{failure['error']} in {failure['state']}"
    yield "record", f"invoices show {short}"
    if key := record.get("resultKey"):
        yield "JSON", f"invoices show {short} --json    (s3 key {key})"
    yield "mail", f"scripts/local mails {short}"


def main(invoices, ids):
    records = [show(invoices, document_id) for document_id in ids]
    originals = [show(invoices, record["duplicateOf"]) if record.get("duplicateOf") else None for record in records]
    rows = [
        row(record, record.get("details") or (original or {}).get("details") or {})
        for record, original in zip(records, originals)]
    widths = [max(map(len, column)) for column in zip(COLUMNS, *rows)]
    for cells in (COLUMNS, *rows):
        print("  ".join(cell.ljust(width) for cell, width in zip(cells, widths)).rstrip())
    for record, original in zip(records, originals):
        print(f"\n{file_name(record)}: {record['status']}")
        for name, text in notes(record, original):
            print(f"  {name:8}{text}")
    if known := earlier(records, originals):
        print(f"\n{known} of {len(records)} had been processed before, so nothing was read or paid again. To see them")
        print("processed anew, forget everything first: scripts/local reset")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
