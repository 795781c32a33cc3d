"""Real documents with known values, where a collection lies beside the checkout (`../shared/data`)."""

import json

from system import ROOT

FOLDER = ROOT.parent / "shared/data"
# One of each type.
INVOICES = [
    file
    for name in ("azd-simple-invoice.png", "az-invoice-2.pdf", "azd-invoice-dutch.png", "cii-fx-reisekosten.tiff")
    if (file := FOLDER / "invoices" / name).exists()
]
MALFORMED = [
    file
    for folder in (ROOT / "Tests/Fixtures/malformed", FOLDER / "malformed")
    if folder.is_dir()
    for file in sorted(folder.iterdir())
    if file.suffix != ".json"
]


def values():
    """The known values of `INVOICES`; short ones would be found anywhere."""
    for file in INVOICES:
        truth = json.loads(file.with_suffix(".truth.json").read_text(encoding="utf-8"))
        for known in (truth["fields"], *(truth["lineItems"] or [])):
            yield from (str(value) for value in known.values() if value and len(str(value)) > 6)
