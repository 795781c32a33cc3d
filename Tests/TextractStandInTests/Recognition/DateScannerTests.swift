import Testing

@testable import TextractStandIn

@Suite struct DateScannerTests {
  @Test(arguments: [
    "05.03.2018", "5/3/18", "2018-03-05", "20180305", "19 april 2014", "March 5, 2018", "1er mars 2018",
    "05-Mar-2018", "3 de mayo de 2020", "13. Dezember 2017",
  ])
  func `finds dates in figures and with the month's name in seven languages`(_ text: String) throws {
    let words = printedWords("am " + text)
    #expect(DateScanner.date(in: words) == 1..<words.count)
  }

  @Test(arguments: ["12.50", "1.234.567", "Marches 12", "99/99/2018"])
  func `does not take other figures for dates`(_ text: String) {
    #expect(DateScanner.date(in: printedWords(text)) == nil)
  }
}
