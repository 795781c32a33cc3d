"""A file may be called anything."""

import pytest
from documents import Invoice

NAMES = [
    "with spaces  and more.pdf",
    "plus+sign+.pdf",
    "percent%20and%.pdf",
    "Rechnung März Größe.pdf",
    "u\u0308ber decomposed.pdf",
    "receipt 🧾🍕.pdf",
    # One character with the slash before them.
    "\u0308ber.pdf",
    "\ufe0fselector.pdf",
    "\U0001f3fdtone.pdf",
    "счёт 請求書.pdf",
    "quotes'\"&<tag>;$(x).pdf",
    "folder/in/folder.pdf",
    "no-extension",
    "x" * 200 + ".pdf",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_processed_whatever_its_name(system, name):
    invoice = Invoice()
    upload, run = system.process(name, invoice.pdf())
    record = system.record(upload)
    assert record["status"] == run.output["outcome"] in ("approved", "needs-review")
    assert record["key"] == system.settings["incomingPrefix"] + name
    assert record["fileName"] == name.rpartition("/")[2]
    assert record["invoiceNumber"] == invoice.number
    assert invoice.number in str(system.result(record))
    # A mail shows the name on one line, without what could be taken for markup.
    if name.isascii() and name.replace(" ", "").replace(".", "").isalnum():
        assert any(record["fileName"] in str(mail) for mail in system.mails())
