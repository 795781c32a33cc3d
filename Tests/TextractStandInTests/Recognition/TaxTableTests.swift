import InvoiceDomain
import Testing

@testable import TextractStandIn

@Suite struct TaxTableTests {
  private func fields(_ kind: FieldKind, on page: Page) -> [RecognizedField] {
    recognition(page).fields.filter { $0.kind == kind }
  }

  private func receipt(_ rates: [(String, String, String, String)]) -> Page {
    let head = [
      (400.0, [(50.0, "TOTAL"), (300.0, "73,74")]),
      (440.0, [(50.0, "IVA"), (120.0, "Base"), (200.0, "Cuota"), (300.0, "Total")]),
    ]
    return printedPage(
      head
        + rates.enumerated().map { index, rate in
          (454 + 14 * Double(index), [(50.0, rate.0), (120.0, rate.1), (200.0, rate.2), (300.0, rate.3)])
        })
  }

  @Test func `each rate gives its tax, and the sums of the rates are no totals`() {
    let page = receipt([("21%", "26,65", "5,60", "32,25"), ("10%", "37,72", "3,77", "41,49")])
    #expect(fields(.tax, on: page).map(\.text) == ["5,60", "3,77"])
    #expect(fields(.tax, on: page).map(\.label?.text) == ["IVA 21%", "IVA 10%"])
    #expect(fields(.total, on: page).map(\.text) == ["73,74"])
    #expect(fields(.subtotal, on: page).isEmpty)
  }

  @Test func `a foot that adds the rates up gives the sums`() {
    let page = receipt([
      ("21%", "26,65", "5,60", "32,25"), ("10%", "37,72", "3,77", "41,49"), ("", "64,37", "9,37", "73,74"),
    ])
    #expect(fields(.tax, on: page).first?.text == "9,37")
    #expect(fields(.subtotal, on: page).first?.text == "64,37")
  }

  @Test func `rows whose tax is not that of their rate are something else`() {
    let page = receipt([("21%", "26,65", "9,99", "32,25"), ("10%", "37,72", "8,88", "41,49")])
    let labels = LabelFinder(lexicon: LabelLexicon.all).labels(on: page)
    #expect(page.rows.indices.allSatisfy { TaxTable(under: $0, on: page, labels: labels) == nil })
  }

  @Test func `one rate is a table where a row below repeats its sums`() {
    let page = receipt([("20%", "44,12", "8,82", ""), ("Total", "44,12", "8,82", "")])
    #expect(fields(.tax, on: page).map(\.text) == ["8,82"])
    #expect(fields(.subtotal, on: page).map(\.text) == ["44,12"])
    #expect(fields(.total, on: page).map(\.text) == ["73,74"])
  }

  @Test func `with two taxes to a rate the sum of all taxes is the tax`() {
    let page = printedPage([
      (400, [(50, "Goods"), (120, "CGST"), (250, "SGST"), (400, "Total Tax")]),
      (414, [(50, "100.00"), (120, "9%"), (160, "9.00"), (250, "9%"), (290, "9.00"), (400, "18.00")]),
      (428, [(50, "200.00"), (120, "9%"), (160, "18.00"), (250, "9%"), (290, "18.00"), (400, "36.00")]),
      (442, [(50, "300.00"), (160, "27.00"), (290, "27.00"), (400, "54.00")]),
    ])
    #expect(fields(.tax, on: page).map(\.text) == ["54.00"])
    #expect(fields(.subtotal, on: page).map(\.text) == ["300.00"])
  }

  @Test func `rates stand bare under a head with a sign for percent`() {
    let page = printedPage([
      (400, [(50, "TOTAL"), (300, "33,25")]), (440, [(50, "IVA%"), (120, "Base"), (200, "Cuota")]),
      (454, [(50, "4"), (120, "2,40"), (200, "0,10")]), (468, [(50, "10"), (120, "10,73"), (200, "1,07")]),
    ])
    #expect(fields(.tax, on: page).map(\.text) == ["0,10", "1,07"])
    #expect(fields(.tax, on: page).map(\.label?.text) == ["IVA% 4%", "IVA% 10%"])
    #expect(fields(.subtotal, on: page).isEmpty)
  }

  @Test func `a table with a rate that was not read has no taxes and no totals to give`() {
    let page = printedPage([
      (400, [(50, "TOTAL"), (300, "15,43")]),
      (440, [(50, "%IVA"), (120, "Total Liq."), (200, "IVA"), (300, "Total")]),
      (454, [(50, "6%"), (120, "6,55"), (200, "0,39"), (300, "6,94")]),
      (468, [(50, "(B)"), (120, "7,51"), (200, "0,98"), (300, "8,49")]),
    ])
    #expect(fields(.tax, on: page).isEmpty)
    #expect(fields(.total, on: page).map(\.text) == ["15,43"])
  }

  @Test func `with a row misread the foot counts where it makes the total`() {
    func page(total: String) -> Page {
      printedPage([
        (400, [(50, "TOTAAL"), (300, total)]), (440, [(50, "BTW"), (120, "OVER"), (200, "EUR")]),
        (454, [(50, "9%"), (120, "7,73"), (200, "O,7O")]),
        (468, [(50, "21%"), (120, "7,17"), (200, "1,50")]),
        (482, [(50, "TOTAAL"), (120, "14,90"), (200, "2,20")]),
      ])
    }
    #expect(fields(.tax, on: page(total: "17,10")).map(\.text) == ["2,20"])
    #expect(fields(.total, on: page(total: "17,10")).map(\.text) == ["17,10"])
    #expect(fields(.tax, on: page(total: "18,10")).allSatisfy { $0.text != "2,20" || $0.confidence < 88 })
  }

  @Test func `a foot under bare rates is none of them`() {
    let page = printedPage([
      (440, [(50, "Steuer %"), (120, "Netto"), (200, "Steuer"), (300, "Brutto")]),
      (454, [(50, "A= 19,0%"), (120, "3,97"), (200, "0,75"), (300, "4,72")]),
      (468, [(50, "B= 7,0%"), (120, "12,17"), (200, "0,85"), (300, "13,02")]),
      (482, [(50, "Gesamtbetrag"), (120, "16,14"), (200, "1,60"), (300, "17,74")]),
    ])
    #expect(fields(.tax, on: page).map(\.text) == ["1,60"])
    #expect(fields(.subtotal, on: page).map(\.text) == ["16,14"])
  }
}
