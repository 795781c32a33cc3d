import InvoiceDomain
import Testing

@testable import TextractStandIn

@Suite struct LabelLexiconTests {
  @Test(arguments: [
    ("Invoice No.:", FieldKind.invoiceNumber), ("Rechnungs-Nr.", .invoiceNumber),
    ("N° facture", .invoiceNumber),
    ("Factuurnummer:", .invoiceNumber), ("Numero fattura", .invoiceNumber), ("Nº de factura", .invoiceNumber),
    ("Número da fatura", .invoiceNumber), ("Due Date", .dueDate), ("Fällig am", .dueDate),
    ("Échéance", .dueDate),
    ("Vervaldatum", .dueDate), ("Scadenza", .dueDate), ("Vencimiento", .dueDate),
    ("Data de vencimento", .dueDate),
    ("Grand Total", .total), ("Rechnungsbetrag", .total), ("Total TTC", .total), ("Totaal incl. BTW", .total),
    ("Totale fattura", .total), ("Importe total", .total), ("Valor total", .total),
    ("Zwischensumme", .subtotal),
    ("Total HT", .subtotal), ("Imponibile", .subtotal), ("MwSt.", .tax), ("TVA", .tax), ("BTW", .tax),
    ("USt.-IdNr.", .vendorVATNumber), ("P. IVA", .vendorVATNumber), ("GST Reg No", .vendorGSTNumber),
  ])
  func `knows the labels of seven languages however they are written`(_ text: String, _ kind: FieldKind)
    throws
  {
    let phrase = try #require(Phrase(words: printedWords(text)))
    let found = LabelLexicon.all.entries(in: phrase)
    #expect(found.first?.entry.meaning == kind)
    #expect(found.first?.words == 0..<phrase.words.count)
  }

  @Test func `forgives a wrong character in scanned words only`() throws {
    let scanned = try #require(Phrase(words: printedWords("Rechnunqsbetrag", confidence: 80)))
    let exact = try #require(Phrase(words: printedWords("Rechnunqsbetrag")))
    #expect(LabelLexicon.all.entries(in: scanned).first?.entry.meaning == .total)
    #expect(LabelLexicon.all.entries(in: exact).isEmpty)
  }
}
