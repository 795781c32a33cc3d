import InvoiceDomain
import Testing

@testable import TextractStandIn

@Suite struct PartyRecognitionTests {
  private func best(_ kind: FieldKind, on page: Page) -> String? {
    recognition(page).fields.filter { $0.kind == kind }.max { $0.confidence < $1.confidence }?.text
  }

  @Test func `the vendor stands at the top with a legal form, the receiver at its label`() {
    let page = printedPage([
      (40, [(50, "Northwind Tools Ltd")]), (52, [(50, "1 Harbour Road, Leeds")]),
      (120, [(50, "Bill to:")]), (132, [(50, "Jane Example")]), (144, [(50, "2 Mill Lane")]),
      (500, [(50, "Total"), (300, "12.50")]),
    ])
    #expect(best(.vendorName, on: page) == "Northwind Tools Ltd")
    #expect(best(.receiverName, on: page) == "Jane Example")
    #expect(best(.receiverAddress, on: page) == "2 Mill Lane")
  }

  @Test func `a letter without labels has its receiver in the window`() {
    let page = printedPage([
      (100, [(50, "Muster GmbH | Weg 1 | 10115 Berlin")]),
      (112, [(50, "Herrn")]), (124, [(50, "Erich Beispiel")]), (136, [(50, "Gasse 3")]),
      (148, [(50, "80333 München")]),
      (400, [(50, "Rechnung Nr. 42")]),
    ])
    #expect(best(.receiverName, on: page) == "Erich Beispiel")
    #expect(best(.vendorName, on: page) == "Muster GmbH")
  }

  @Test func `sections of rows give their name`() {
    let page = printedPage([
      (100, [(50, "Verkäufer")]), (112, [(50, "Nummer:"), (150, "549910")]),
      (124, [(50, "Name:"), (150, "Hafen AG")]),
      (160, [(50, "Käufer")]), (172, [(50, "Name:"), (150, "Berg OHG")]),
    ])
    #expect(best(.vendorName, on: page) == "Hafen AG")
    #expect(best(.receiverName, on: page) == "Berg OHG")
  }

  @Test func `a name that begins like a label is a name`() {
    let page = printedPage([
      (40, [(50, "Rechnungsersteller")]), (52, [(55, "Lieferant GmbH")]), (64, [(55, "Weg 20")]),
    ])
    #expect(best(.vendorName, on: page) == "Lieferant GmbH")
  }

  @Test func `a legal form on the line below belongs to the name`() {
    let page = printedPage([
      (40, [(50, "PASAR BORONG PINTAR")]), (52, [(70, "SDN BHD")]), (80, [(50, "TAX INVOICE")]),
    ])
    #expect(best(.vendorName, on: page) == "PASAR BORONG PINTAR SDN BHD")
  }

  @Test func `an address that begins with a form of address is the receiver's`() {
    let page = printedPage([
      (40, [(50, "Die Erste Firma")]), (52, [(50, "Waldweg 86")]), (64, [(50, "13403 Berlin")]),
      (120, [(50, "Firma")]), (132, [(50, "Markt Bamby")]), (144, [(50, "Gasse 3")]),
      (156, [(50, "07545 Gera")]),
    ])
    #expect(best(.receiverName, on: page) == "Markt Bamby")
    #expect(best(.vendorName, on: page) == "Die Erste Firma")
  }

  @Test func `a Portuguese postal code ends an address`() {
    let page = printedPage([
      (40, [(350, "Quinta do Vale Lda")]), (120, [(50, "Teresa Matos")]), (132, [(50, "Rua Augusta 12")]),
      (144, [(50, "4000-069 Porto")]), (400, [(50, "Fatura n.º 268")]),
    ])
    #expect(best(.receiverName, on: page) == "Teresa Matos")
  }

  @Test func `the address at the head of a receipt is the shop's, whose name may begin like a label`() {
    let page = printedPage([
      (40, [(50, "Bar Central")]), (52, [(50, "Calle Mayor 12")]), (64, [(50, "28013 Madrid")]),
      (100, [(50, "Croissant"), (300, "3,28")]), (120, [(50, "TOTAL"), (300, "3,28")]),
    ])
    #expect(best(.vendorName, on: page) == "Bar Central")
    #expect(best(.receiverName, on: page) == nil)
  }

  @Test func `a tax number is known by its form`() {
    let page = printedPage([(40, [(50, "Zeeman Handel B.V.")]), (60, [(50, "BTW NL810433941B01")])])
    #expect(best(.vendorVATNumber, on: page) == "NL810433941B01")
  }
}
