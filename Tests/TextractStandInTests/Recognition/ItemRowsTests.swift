import Testing

@testable import TextractStandIn

@Suite struct ItemRowsTests {
  private func names(_ page: Page) -> [String] {
    recognition(page).lineItems.joined().map { $0.name.map(\.text).joined(separator: " ") }
  }

  @Test func `the last line of a long description stays with its item`() {
    let page = printedPage([
      (100, [(50, "Leistung"), (300, "Menge"), (380, "Einzelpreis"), (480, "Gesamt")]),
      (120, [(50, "Anstrich innen"), (305, "10,00"), (390, "9,40"), (485, "94,00")]),
      (132, [(50, "zweimalig")]), (144, [(50, "deckend und")]), (156, [(50, "waschbar")]),
      (168, [(50, "Klasse zwei")]),
      (185, [(50, "Gerüst"), (305, "1,00"), (390, "42,00"), (485, "42,00")]),
      (220, [(380, "Summe"), (485, "136,00")]),
    ])
    #expect(names(page) == ["Anstrich innen zweimalig deckend und waschbar Klasse zwei", "Gerüst"])
  }

  @Test func `a line close above the prices belongs to them`() {
    let page = printedPage([
      (100, [(50, "Description"), (300, "Quantity"), (380, "Unit price"), (480, "Amount")]),
      (120, [(50, "Steel hammer with a")]),
      (132, [(50, "long handle"), (310, "2"), (390, "4.00"), (485, "8.00")]),
      (170, [(50, "Box of nails for the")]),
      (182, [(50, "hammer"), (310, "1"), (390, "3.00"), (485, "3.00")]),
      (230, [(380, "Total"), (485, "11.00")]),
    ])
    #expect(names(page) == ["Steel hammer with a long handle", "Box of nails for the hammer"])
  }

  @Test func `without a head over the names the words of the row itself are the name`() {
    let page = printedPage([
      (100, [(50, "Date"), (280, "Hours"), (360, "Rate"), (480, "Amount")]),
      (115, [(50, "06/07/2026"), (130, "Interviews"), (285, "7.5"), (365, "80.00"), (485, "600.00")]),
      (127, [(130, "by telephone")]),
      (142, [(50, "07/07/2026"), (130, "Field study"), (285, "2.0"), (365, "80.00"), (485, "160.00")]),
      (170, [(360, "Total"), (485, "760.00")]),
    ])
    #expect(names(page) == ["Interviews by telephone", "Field study"])
  }

  @Test func `what has a quantity and a price of one is no discount`() {
    let page = printedPage([
      (100, [(50, "Description"), (300, "Quantity"), (380, "Unit price"), (480, "Amount")]),
      (115, [(50, "Brake disc (pair)"), (310, "2"), (390, "40.00"), (485, "80.00")]),
      (130, [(50, "Brake fluid"), (310, "1"), (390, "9.00"), (485, "9.00")]),
      (145, [(50, "Discount"), (485, "-5.00")]),
      (180, [(380, "Total"), (485, "84.00")]),
    ])
    #expect(names(page).first?.hasPrefix("Brake disc (pair)") == true)
    #expect(recognition(page).lineItems.joined().count == 2)
  }

  @Test func `a speck behind the amount is not the amount`() {
    let page = printedPage([
      (100, [(50, "Description"), (300, "Quantity"), (380, "Unit price"), (480, "Amount")]),
      (115, [(50, "Flashing"), (310, "1"), (390, "310.00"), (470, "310.00"), (540, "3")]),
      (130, [(50, "Labor"), (310, "2"), (390, "75.00"), (470, "150.00")]),
      (170, [(380, "Total"), (485, "310.00")]),
    ])
    #expect(recognition(page).lineItems.joined().map(\.price?.text) == ["310.00", "150.00"])
  }
}
