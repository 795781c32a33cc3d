import Testing

@testable import TextractStandIn

@Suite struct RowAssemblyTests {
  @Test func `words at one height make a row, and a wide gap parts its phrases`() {
    let page = printedPage([(100, [(50, "Grand Total"), (300, "12.50 EUR")]), (120, [(50, "Thank you")])])
    #expect(page.rows.map { $0.phrases.map(\.text) } == [["Grand Total", "12.50 EUR"], ["Thank you"]])
  }

  @Test func `a row that climbs slowly stays one row`() {
    let words = (0..<8).flatMap { printedWords("word", left: 60 * Double($0), top: 100 - 3 * Double($0)) }
    #expect(RowAssembly(words: words).rows.count == 1)
  }

  @Test func `a hyphen joins the row of its line although its own box is flat`() {
    let hyphen = Word(
      text: "-", box: Rectangle(left: 60, top: 104, right: 64, bottom: 106), band: 100...110)
    let rows = RowAssembly(words: printedWords("Acme", left: 30, top: 100) + [hyphen]).rows
    #expect(rows.map(\.text) == ["Acme -"])
  }

  @Test func `print up the margin belongs to no row`() {
    let turned = Word(text: "Copyright", box: Rectangle(left: 5, top: 80, right: 15, bottom: 140))
    let page = Page(
      number: 1, width: 600, height: 800, words: printedWords("Total", left: 50, top: 100) + [turned])
    #expect(page.rows.map(\.text) == ["Total", "Copyright"])
  }

  @Test func `a short word in a font with high lines stands in its line`() {
    let words = [("Oak", 50.0, 70.0), ("Traders", 73, 110), ("Ltd", 113, 123)].map {
      Word(text: $0, box: Rectangle(left: $1, top: 100, right: $2, bottom: 120))
    }
    #expect(Page(number: 1, width: 600, height: 800, words: words).rows.map(\.text) == ["Oak Traders Ltd"])
  }
}
