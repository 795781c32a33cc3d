import InvoiceDomain
import Testing

@testable import TextractStandIn

@Suite struct NumberRecognitionTests {
  private func texts(_ kind: FieldKind, _ rows: [(Double, [(Double, String)])]) -> [String] {
    recognition(printedPage(rows)).fields.filter { $0.kind == kind }.sorted { $0.confidence > $1.confidence }
      .map(\.text)
  }

  @Test func `a post box is no order`() {
    #expect(
      texts(
        .purchaseOrder,
        [(40, [(50, "P.O. Box 30418, Fort Worth")]), (60, [(50, "Your PO"), (150, "L-5520")])]) == ["L-5520"])
  }

  @Test func `bread is no tax number`() {
    #expect(texts(.vendorPANNumber, [(40, [(50, "Pan"), (300, "1,20")])]) == [])
    #expect(texts(.vendorPANNumber, [(40, [(50, "PAN: AAPFU0939F")])]) == ["AAPFU0939F"])
  }

  @Test func `a street named Po is no order`() {
    #expect(texts(.purchaseOrder, [(40, [(50, "Via Po 3 - 10121 Torino")])]) == [])
  }

  @Test func `the revision of a number belongs to it`() {
    #expect(texts(.purchaseOrder, [(40, [(50, "Customer PO: TV4-0312 REV A")])]) == ["TV4-0312 REV A"])
  }

  @Test func `a strip of labels has the number of the document below its title`() {
    let strip = [(50.0, "Factura"), (150, "Fecha factura"), (300, "Pedido"), (400, "Forma de pago")]
    #expect(
      texts(.invoiceNumber, [(100, strip), (112, [(50, "W24/71553"), (150, "02/12/2023"), (300, "TD-55")])])
        == ["W24/71553"])
  }

  @Test func `the invoices in a column of a table are not the document's number`() {
    let rows: [(Double, [(Double, String)])] = [
      (100, [(50, "Invoice"), (150, "Due date"), (300, "Balance")]),
      (112, [(50, "88120"), (150, "02/12/2023"), (300, "12.60")]),
      (124, [(50, "88417"), (150, "02/01/2024"), (300, "15.60")]),
    ]
    #expect(texts(.invoiceNumber, rows) == [])
  }

  @Test func `a tax number in the receiver's address is the receiver's`() {
    let rows: [(Double, [(Double, String)])] = [
      (40, [(350, "Rossi S.r.l."), (450, "P.IVA 04410920238")]), (100, [(50, "Spett.le")]),
      (112, [(50, "Trattoria Pergola")]), (124, [(50, "37139 Verona")]), (136, [(50, "P.IVA 03977110235")]),
    ]
    #expect(texts(.vendorVATNumber, rows) == ["04410920238"])
    #expect(texts(.receiverVATNumber, rows) == ["03977110235"])
    #expect(
      texts(.receiverVATNumber, [(100, [(50, "Cliente: María López")]), (112, [(50, "NIF: 12345678Z")])])
        == ["12345678Z"])
    let behindLabel = [
      (100.0, "À : Éditions du Phare"), (112, "1 quai Est"), (124, "75013 Paris"),
      (136, "N° TVA FR40303265045"),
    ]
    #expect(texts(.receiverVATNumber, behindLabel.map { ($0, [(50, $1)]) }) == ["FR40303265045"])
  }

  @Test func `the tax number in the line of the vendor's name comes first`() {
    let rows: [(Double, [(Double, String)])] = [
      (40, [(300, "Straat Grondwerken B.V.")]), (100, [(50, "BTW-nummer NL804418220B01")]),
      (700, [(50, "Straat Grondwerken B.V. · BTW NL851240771B01")]),
    ]
    #expect(texts(.vendorVATNumber, rows).first == "NL851240771B01")
  }

  @Test func `a tax number is known with letters that OCR took for figures, a word and a date are none`() {
    #expect(texts(.vendorVATNumber, [(40, [(50, "BTW NLO02144790B62")])]) == ["NL002144790B62"])
    #expect(texts(.vendorVATNumber, [(40, [(50, "TVA FRo9449820117")])]) == ["FR09449820117"])
    #expect(texts(.vendorVATNumber, [(40, [(50, "sede del 11/01/2024, 1")])]) == [])
  }

  @Test func `the number of a VAT invoice is the invoice's`() {
    let rows: [(Double, [(Double, String)])] = [(40, [(50, "Faktura VAT nr 214/10/2023")])]
    #expect(texts(.invoiceNumber, rows) == ["214/10/2023"])
    #expect(texts(.vendorVATNumber, rows) == [])
    #expect(
      texts(.vendorVATNumber, [(40, [(50, "CNPJ: 12.345.678/0001-95")])]) == ["12.345.678/0001-95"])
  }
}
