"""A reading such as an invoice of two pages gives: 30 header fields, 40 line items, 300 lines of text."""


def span(text, page=1, top=0.1):
    box = {"left": 0.1, "top": round(top % 1, 4), "width": 0.3, "height": 0.0125}
    return {"text": text, "confidence": 98.5123, "page": page, "box": box}


def field(kind, text, label=None, page=1, top=0.1):
    read = {"kind": kind, "kindConfidence": 97.25, "value": span(text, page, top), "groups": []}
    return read | ({"label": span(label, page, top)} if label else {})


def row(number):
    top, page = 0.2 + number * 0.015, 1 + number // 20
    return {"cells": [
        field("ITEM", f"Article number {number}", page=page, top=top), field("QUANTITY", "2", page=page, top=top),
        field("UNIT_PRICE", "12.50", page=page, top=top), field("PRICE", "25.00", page=page, top=top),
    ]}


def stored_reading():
    header = [
        field("VENDOR_NAME", "Example Supplies GmbH"), field("INVOICE_RECEIPT_ID", "2026-1047", "Invoice no."),
        field("INVOICE_RECEIPT_DATE", "2026-03-31", "Date"), field("SUBTOTAL", "EUR 1,000.00", "Subtotal"),
        field("TAX", "EUR 190.00", "VAT 19 %"), field("TOTAL", "EUR 1,190.00", "Total"),
    ]
    others = [field("OTHER", f"value {number}", f"Label {number}", top=number / 40) for number in range(24)]
    return {"engine": "textract", "partial": False, "reading": {
        "pagesInFile": 2, "pagesRead": [1, 2], "pagesFailed": [], "isCutShort": False,
        "fields": header + others, "tables": [{"rows": [row(number) for number in range(40)]}],
        "lines": [span(f"Line {number} of the document", 1 + number // 150, number / 150) for number in range(300)],
    }}
