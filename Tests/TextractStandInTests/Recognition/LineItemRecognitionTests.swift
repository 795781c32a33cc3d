import Testing

@testable import TextractStandIn

@Suite struct LineItemRecognitionTests {
  private func items(_ page: Page) -> [[String?]] {
    recognition(page).lineItems.flatMap { $0 }.map {
      [$0.name.map(\.text).joined(separator: "\n"), $0.quantity?.text, $0.unitPrice?.text, $0.price?.text]
    }
  }

  @Test func `reads a table by the words at its head and stops at the sums`() {
    let page = printedPage([
      (100, [(50, "Beschreibung"), (300, "Menge"), (380, "Einzelpreis"), (480, "Gesamt")]),
      (115, [(50, "Trennblätter A4"), (305, "20"), (390, "9,90"), (485, "198,00")]),
      (127, [(50, "weiß")]),
      (140, [(50, "Joghurt Banane"), (305, "50"), (390, "5,50"), (485, "275,00")]),
      (170, [(380, "Summe"), (485, "473,00")]),
    ])
    #expect(
      items(page) == [
        ["Trennblätter A4\nweiß", "20", "9,90", "198,00"], ["Joghurt Banane", "50", "5,50", "275,00"],
      ])
  }

  @Test func `a head may break into two lines`() {
    let page = printedPage([
      (100, [(400, "Prix")]), (112, [(50, "Description"), (300, "Quantité"), (480, "Montant")]),
      (124, [(395, "unitaire")]),
      (140, [(50, "Nougat"), (310, "20"), (400, "4,55"), (485, "91,00")]),
    ])
    #expect(items(page) == [["Nougat", "20", "4,55", "91,00"]])
  }

  @Test func `receipts without a head give rows of name and amount`() {
    let page = printedPage([
      (100, [(50, "Green tea"), (300, "2.20")]), (115, [(50, "2 x 3.50"), (300, "7.00")]),
      (130, [(50, "Subtotal"), (300, "9.20")]), (145, [(50, "Total"), (300, "9.20")]),
    ])
    #expect(items(page).first == ["Green tea", nil, nil, "2.20"])
    #expect(!items(page).contains { $0[3] == "9.20" })
  }

  @Test func `a name over its quantity and a price under them are one item`() {
    let page = printedPage([
      (100, [(50, "Screen Cleaning Kit")]), (112, [(50, "3 @ $12.99")]), (124, [(300, "$38.97")]),
      (150, [(50, "TOTAL"), (300, "$38.97")]),
    ])
    #expect(items(page) == [["Screen Cleaning Kit", "3", "$12.99", "$38.97"]])
  }
}
