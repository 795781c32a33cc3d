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
}
