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

  @Test func `a receipt in a currency without cents has items`() {
    let page = printedPage([
      (100, [(50, "2 Es teh manis"), (300, "37.000")]), (115, [(50, "1 Nasi goreng"), (300, "15.000")]),
      (130, [(50, "TOTAL"), (300, "52.000")]),
    ])
    #expect(
      items(page) == [["Es teh manis", "2", nil, "37.000"], ["Nasi goreng", "1", nil, "15.000"]])
  }

  @Test func `a column of prices without a head is known by quantity times unit price`() {
    let page = printedPage([
      (100, [(50, "Produto"), (250, "Qtd."), (380, "Preço"), (480, "Xyz")]),
      (115, [(50, "Tubo de cobre"), (255, "5"), (385, "14,30"), (485, "71,50")]),
      (127, [(50, "Vinho tinto"), (255, "1"), (385, "27,92"), (485, "27,92")]),
      (150, [(380, "Total"), (485, "99,42")]),
    ])
    #expect(
      items(page) == [["Tubo de cobre", "5", "14,30", "71,50"], ["Vinho tinto", "1", "27,92", "27,92"]])
  }

  @Test func `a head of sums that names the rate ends the table`() {
    let page = printedPage([
      (100, [(50, "Description"), (250, "Qty"), (380, "Rate"), (480, "Amount")]),
      (115, [(50, "Cleaning"), (255, "1"), (385, "80.00"), (485, "80.00")]),
      (150, [(50, "Net amount"), (250, "VAT 20%"), (480, "Grand total")]),
      (162, [(50, "80.00"), (250, "16.00"), (480, "96.00")]),
    ])
    #expect(items(page) == [["Cleaning", "1", "80.00", "80.00"]])
  }

  @Test func `a discount between quantity and price is not the price`() {
    let page = printedPage([
      (100, [(50, "Portable SSD")]), (112, [(50, "1 @ $289.00")]), (124, [(50, "Member Discount $-29.00")]),
      (136, [(300, "$260.00")]), (160, [(50, "TOTAL"), (300, "$260.00")]),
    ])
    #expect(items(page) == [["Portable SSD", "1", "$289.00", "$260.00"]])
  }

  @Test func `a receipt may print the name under its amounts, and 4x is a quantity`() {
    let page = printedPage([
      (100, [(50, "4x 38.00"), (300, "152.00")]), (112, [(50, "Paper bags")]),
      (140, [(50, "SUBTOTAL"), (300, "152.00")]),
    ])
    #expect(items(page) == [["Paper bags", "4", "38.00", "152.00"]])
  }

  @Test func `the unit price is the amount that the quantity turns into the price`() {
    let page = printedPage([
      (100, [(50, "Item"), (250, "Qty"), (300, "Disc"), (380, "Rate"), (480, "Amount")]),
      (115, [(50, "Green tea"), (255, "2"), (305, "0.00"), (385, "3.50"), (485, "7.00")]),
      (150, [(50, "Total"), (485, "7.00")]),
    ])
    #expect(items(page) == [["Green tea", "2", "3.50", "7.00"]])
  }

  @Test func `names may stand under their amounts in a table`() {
    let page = printedPage([
      (90, [(50, "Read this first, it says nothing")]),
      (100, [(50, "Material/Description"), (250, "Qty"), (380, "Unit price"), (480, "Amount")]),
      (115, [(50, "M-01"), (255, "5"), (385, "2.00"), (485, "10.00")]), (127, [(50, "Grey screen")]),
      (139, [(50, "M-02"), (255, "1"), (385, "4.00"), (485, "4.00")]), (151, [(50, "Black screen")]),
      (180, [(380, "Total"), (485, "14.00")]),
    ])
    #expect(items(page).map { $0[0] } == ["Grey screen", "Black screen"])
  }

  @Test func `a name over its quantity and a price under them are one item`() {
    let page = printedPage([
      (100, [(50, "Screen Cleaning Kit")]), (112, [(50, "3 @ $12.99")]), (124, [(300, "$38.97")]),
      (150, [(50, "TOTAL"), (300, "$38.97")]),
    ])
    #expect(items(page) == [["Screen Cleaning Kit", "3", "$12.99", "$38.97"]])
  }

  @Test
  func `quantity and unit price are the two amounts that multiply to the price, whatever the heads say`() {
    let page = printedPage([
      (100, [(50, "Leistung"), (300, "Std."), (380, "Ansatz"), (480, "Betrag")]),
      (115, [(50, "Buchhaltung"), (305, "6.50"), (385, "140.00"), (485, "910.00")]),
      (150, [(380, "Total"), (485, "910.00")]),
    ])
    #expect(items(page) == [["Buchhaltung", "6.50", "140.00", "910.00"]])
  }

  @Test func `a figure close to the words of a receipt belongs to the name`() {
    let page = printedPage([
      (100, [(50, "FREE RANGE EGGS 12"), (300, "3.15")]),
      (115, [(50, "Original slice"), (200, "2"), (300, "26.00")]),
      (130, [(50, "Total"), (300, "29.15")]),
    ])
    #expect(items(page).map { $0[1] } == [nil, "2"])
  }

  @Test func `a receipt may print quantity and price of one before the name`() {
    let page = printedPage([
      (100, [(50, "2 x 4,99 Potgrond"), (300, "9,98")]), (115, [(50, "3 x BAGUETTE"), (300, "3,90")]),
      (130, [(50, "Totaal"), (300, "13,88")]),
    ])
    #expect(items(page) == [["Potgrond", "2", "4,99", "9,98"], ["BAGUETTE", "3", nil, "3,90"]])
  }

  @Test func `a table of taxes ends the line items and has none`() {
    let page = printedPage([
      (100, [(50, "Beschreibung"), (300, "Menge"), (480, "Betrag")]),
      (115, [(50, "Stahlcoil"), (305, "10"), (485, "2.000,00")]),
      (
        150,
        [
          (50, "Kategorie"), (200, "Warenwert"), (300, "Basisbetrag"), (400, "Steuersatz"),
          (500, "Steuerbetrag"),
        ]
      ),
      (165, [(50, "Steuerfrei K"), (205, "2.000,00"), (305, "2.000,00"), (405, "0"), (505, "0,00")]),
    ])
    #expect(items(page) == [["Stahlcoil", "10", nil, "2.000,00"]])
  }
}
