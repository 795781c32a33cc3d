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
}
