"""What is known to be on a document: one NAME.truth.json per document.

{
 "id": "…", "file": "a.pdf" or "files": ["answer-1.json", "answer-2.json"],
 "fields": {"TOTAL": "12.30", "INVOICE_RECEIPT_DATE": "2026-03-31", …},   Textract's names, and CURRENCY
 "alt": {"TOTAL": ["12.3"]},            further right values
 "absent": ["DUE_DATE"],                certainly not on the document
 "mustNot": {"TOTAL": ["1012.50"]},     values that would be a serious mistake
 "ifGiven": {"TAX": ["1.00"]},          need not be found; if given, only these
 "lineItems": [{"ITEM", "PRODUCT_CODE", "QUANTITY", "UNIT_PRICE", "PRICE", "PRICE_ALT"}] or null (unknown)
 "mustReview": true or false            should a prudent system show it to a person
}
Amounts are plain decimals, dates are ISO 8601.
"""

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Truth:
    identifier: str
    files: list
    fields: dict
    alternatives: dict
    absent: list
    forbidden: dict
    only_if: dict
    lines: list | None
    must_review: bool | None

    @staticmethod
    def read(path: Path) -> "Truth":
        known = json.loads(path.read_text(encoding="utf-8"))
        identifier = known.get("id") or path.name.removesuffix(".truth.json")
        files = known.get("files") or [known.get("file") or f"{identifier}.json"]
        return Truth(
            identifier=identifier,
            files=files,
            fields=known.get("fields") or {},
            alternatives=known.get("alt") or {},
            absent=known.get("absent") or [],
            forbidden=known.get("mustNot") or {},
            only_if=known.get("ifGiven") or {},
            lines=known.get("lineItems"),
            must_review=known.get("mustReview"),
        )

    def accepted(self, field: str) -> list:
        return [self.fields[field], *self.alternatives.get(field, [])]
