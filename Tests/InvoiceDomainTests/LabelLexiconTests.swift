import Testing

@testable import InvoiceDomain

@Suite("Labels") struct LabelLexiconTests {
  @Test(
    "are understood in seven languages",
    arguments: [
      ("Invoice No:", FieldKind.invoiceNumber), ("Rechnungsnummer", .invoiceNumber),
      ("Facture n°", .invoiceNumber),
      ("Factuurnummer:", .invoiceNumber), ("Numero fattura", .invoiceNumber),
      ("N.º de factura", .invoiceNumber),
      ("Grand Total", .total), ("Gesamtbetrag", .total), ("Total TTC", .total), ("Totaal incl. BTW", .total),
      ("Totale fattura", .total), ("Importe total", .total), ("Sub-Total", .subtotal),
      ("Zwischensumme", .subtotal),
      ("Total HT", .subtotal), ("Imponibile", .subtotal), ("Base imponible", .subtotal),
      ("7.725% Tax:", .tax),
      ("zzgl. 19% MwSt.", .tax), ("TVA 20%", .tax), ("Total Paid", .amountPaid), ("Balance Due", .amountDue),
      ("Vervaldatum", .dueDate), ("Fällig am", .dueDate), ("Date d'échéance", .dueDate),
      ("Fecha de vencimiento", .dueDate),
      ("P.O. #", .purchaseOrder), ("Previous balance", .priorBalance), ("Netto (excl. USt.)", .subtotal),
      ("Summe (inkl. USt.)", .total),
    ])
  func known(label: String, kind: FieldKind) {
    #expect(LabelLexicon.label(of: label)?.kind == kind)
  }

  @Test("a date of birth is no date of the invoice")
  func unrelated() { #expect(LabelLexicon.label(of: "Date of Birth")?.kind == .unrelated) }

  @Test(
    "heads of columns mean other things than labels",
    arguments: [
      ("Total", FieldKind.price), ("Unit Price", .unitPrice), ("Menge", .quantity), ("Désignation", .item),
    ])
  func columns(head: String, kind: FieldKind) { #expect(LabelLexicon.column(of: head) == kind) }

  @Test("folding drops case, accents and punctuation")
  func folding() {
    #expect(FoldedText.fold("  Straße-N°: Übergröße, Œuvre ") == "strasse n ubergrosse oeuvre")
  }
}
