import InvoiceDomain

/// Labels of numbers and parties in languages of which no more is known.
enum NeighbourLabels {
  static let terms: [LabelTerm] = [
    LabelTerm(
      .invoiceNumber, 0.98,
      [
        "Faktura nr", "Faktura VAT nr", "Numer faktury", "Nr faktury", "Fakturanummer", "Fakturanr",
        "Faktura nummer", "Nomor faktur", "No faktur",
      ]),
    LabelTerm(
      .vendorVATNumber, 0.9, ["NIP", "Momsreg nr", "Momsregnr", "VAT reg nr", "NPWP", "CVR nr", "Momsnr"]),
    LabelTerm(.issueDate, 0.95, ["Data wystawienia", "Datum vystavení", "Fakturadatum"]),
    LabelTerm(.customerNumber, 0.95, ["Kundnr", "Kundnummer", "Kundenr"]),
    LabelTerm(.vendorName, 0.95, ["Sprzedawca", "Säljare", "Sælger", "Selger", "Penjual", "Wystawca"]),
    LabelTerm(
      .receiverName, 0.95,
      [
        "Nabywca", "Köpare", "Køber", "Kjøper", "Kund", "Fakturaadress", "Kepada Yth", "Kepada", "Pembeli",
        "Odbiorca",
      ]),
  ]
}
