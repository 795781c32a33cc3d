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

  @Test(
    "what is kept back for the tax office is neither paid nor a tax, and a stamp is no tax",
    arguments: ["Ritenuta d'acconto 20%", "Retención IRPF", "Withholding tax", "Imposta di bollo", "TDS"])
  func otherDuties(label: String) {
    #expect(LabelLexicon.label(of: label)?.kind == .unrelated)
  }

  @Test("the date of the sale is not that of the document")
  func dateOfSale() {
    #expect(LabelLexicon.label(of: "Data sprzedaży")?.kind == .deliveryDate)
    #expect(LabelLexicon.label(of: "Data wystawienia")?.kind == .issueDate)
  }
}
