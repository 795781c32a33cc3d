"""Documents made for the tests: invoices whose values are known, as PDF, PNG, JPEG or TIFF."""

import datetime
import random
import subprocess
import tempfile
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path


# Every invoice that was made, so that a test can look for the values of all of them.
made = []


@dataclass
class Invoice:
    """One invoice. Number, date and amounts are its own, so that no two are taken for the same."""

    vendor: str = "Quandlewick Instruments Ltd"
    # Without figures that OCR takes for letters, or narrow ones that it takes for blanks.
    number: str = field(default_factory=lambda: "QW-" + "".join(random.choices("23456789", k=8)))
    date: datetime.date = field(default_factory=lambda: today() - datetime.timedelta(days=random.randrange(1, 300)))
    lines: tuple = field(default_factory=lambda: (("Brass theodolite", 2, price()), ("Field tripod", 3, price())))
    pages: int = 1
    # What its file is called says nothing about it.
    name: str = field(default_factory=lambda: uuid.uuid4().hex)

    def __post_init__(self):
        made.append(self)

    @property
    def subtotal(self):
        return sum(Decimal(price) * quantity for _, quantity, price in self.lines)

    @property
    def tax(self):
        return (self.subtotal * Decimal("0.20")).quantize(Decimal("0.01"))

    @property
    def total(self):
        return self.subtotal + self.tax

    @property
    def values(self):
        """Everything on it that must not be seen outside records, results and messages to people."""
        amounts = [self.subtotal, self.tax, self.total]
        plain = [f"{amount:.2f}" for amount in amounts]
        return {self.vendor, self.number, "Brass theodolite", *plain, *(f"{amount:,.2f}" for amount in amounts)}

    def pdf(self, carrying=None):
        """:param carrying: the invoice as data that the file carries, as `factur-x.xml`."""
        return pdf([self.page(number) for number in range(1, self.pages + 1)], carrying)

    def data(self, total=None):
        """The invoice as data, in the profile MINIMUM of Factur-X 1.0."""
        return f"""<?xml version="1.0" encoding="UTF-8"?>
            <rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
              xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
              xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
            <rsm:ExchangedDocument><ram:ID>{self.number}</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime>
            <udt:DateTimeString format="102">{self.date:%Y%m%d}</udt:DateTimeString></ram:IssueDateTime>
            </rsm:ExchangedDocument><rsm:SupplyChainTradeTransaction><ram:ApplicableHeaderTradeAgreement>
            <ram:SellerTradeParty><ram:Name>{self.vendor}</ram:Name></ram:SellerTradeParty>
            </ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeSettlement>
            <ram:InvoiceCurrencyCode>GBP</ram:InvoiceCurrencyCode><ram:SpecifiedTradeSettlementHeaderMonetarySummation>
            <ram:TaxBasisTotalAmount>{self.subtotal}</ram:TaxBasisTotalAmount>
            <ram:TaxTotalAmount currencyID="GBP">{self.tax}</ram:TaxTotalAmount>
            <ram:GrandTotalAmount>{total or self.total}</ram:GrandTotalAmount>
            </ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement>
            </rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>"""

    def png(self):
        return rendered(self.pdf(), "-png", "-singlefile")

    def jpeg(self):
        return rendered(self.pdf(), "-jpeg", "-singlefile")

    def tiff(self):
        return rendered(self.pdf(), "-tiff", "-singlefile")

    def damaged_tiff(self):
        """A TIFF of all pages, of which the second cannot be unpacked, from near its beginning on."""
        whole = bytearray(frames(self.pdf()))
        alone = frames(pdf([self.page(2)]))
        start = whole.find(alone[8:72]) + 200
        whole[start : start + 1200] = b"\xff" * 1200
        return bytes(whole)

    def page(self, number):
        """The words of a page with their places: the header on the first, the totals on the last."""
        words = [(50, 800, 9, f"Page {number} of {self.pages}")]
        if number == 1:
            words += [
                (50, 770, 18, self.vendor),
                (50, 750, 10, "12 Harbour Road, Bristol BS1 5TY, United Kingdom"),
                (50, 700, 22, "INVOICE"),
                (50, 670, 10, f"Invoice Number: {self.number}"),
                (50, 655, 10, f"Invoice Date: {self.date}"),
                (50, 640, 10, f"Due Date: {self.date + datetime.timedelta(days=30)}"),
            ]
        words += table_row(590, "Description", "Quantity", "Unit Price", "Amount")
        if number == self.pages:
            y = 570
            for description, quantity, price in self.lines:
                amount = Decimal(price) * quantity
                words += table_row(y, description, str(quantity), f"{Decimal(price):,.2f}", f"{amount:,.2f}")
                y -= 18
            for label, amount in (("Subtotal", self.subtotal), ("VAT 20%", self.tax), ("Total GBP", self.total)):
                y -= 20
                words += [(360, y, 10, label), (470, y, 10, f"{amount:,.2f}")]
        return words


def today():
    return datetime.datetime.now(datetime.timezone.utc).date()


def price():
    return f"{random.randrange(100000, 999999) / 100:.2f}"


def table_row(y, *cells):
    return [(x, y, 10, cell) for x, cell in zip((50, 260, 360, 470), cells)]


def pdf(pages, carrying=None):
    """A PDF with a text layer; each page is a list of (x, y, size, text) in points."""
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", font]
    if carrying:
        objects[0] = "<< /Type /Catalog /Pages 2 0 R /AF [5 0 R] >>"
        objects += [
            f"<< /Type /EmbeddedFile /Length {len(carrying)} >>\nstream\n{carrying}\nendstream",
            "<< /Type /Filespec /F (factur-x.xml) /AFRelationship /Alternative /EF << /F 4 0 R >> >>",
        ]
    kids = []
    for page in pages:
        content = "\n".join(f"BT /F1 {size} Tf {x} {y} Td ({escaped(text)}) Tj ET" for x, y, size, text in page)
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
            f" /Contents {len(objects)} 0 R >>"
        )
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    trailer = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
    return body + f"{trailer}startxref\n{len(body)}\n%%EOF\n".encode()


def escaped(text):
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def rendered(document, *options):
    """The first page as an image, by poppler."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source.pdf")
        source.write_bytes(document)
        subprocess.run(["pdftoppm", "-r", "150", *options, source, Path(folder, "page")], check=True)
        (image,) = set(Path(folder).iterdir()) - {source}
        return image.read_bytes()


def frames(document):
    """All pages as one TIFF, by poppler and ImageMagick."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source.pdf")
        source.write_bytes(document)
        subprocess.run(["pdftoppm", "-r", "150", "-gray", "-png", source, Path(folder, "page")], check=True)
        pages = sorted(Path(folder).glob("page-*.png"))
        subprocess.run(["convert", *pages, "-compress", "Zip", Path(folder, "all.tiff")], check=True)
        return Path(folder, "all.tiff").read_bytes()
