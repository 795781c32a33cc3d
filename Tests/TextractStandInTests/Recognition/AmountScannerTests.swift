import Foundation
import InvoiceDomain
import Testing

@testable import TextractStandIn

@Suite struct AmountScannerTests {
  @Test(arguments: [
    ("1 234,56 €", "1234.56", "EUR"), ("RM 86. 00", "86", "MYR"), ("$1,699.96", "1699.96", "USD"),
    ("1.000,00", "1000", nil), ("-14,73", "-14.73", nil), ("(12.00)", "-12", nil),
    ("₹4,50,000.00", "450000", "INR"),
    ("£ 3.50", "3.5", "GBP"), ("12,000", "12000", nil), ("19,90-", "-19.9", nil),
  ])
  func `reads the amounts of many countries`(_ text: String, _ value: String, _ currency: String?) throws {
    let amount = try #require(AmountScanner(words: printedWords(text)).amounts().first)
    #expect(amount.value == Decimal(string: value))
    #expect(amount.currency?.rawValue == currency)
    #expect(amount.words == 0..<printedWords(text).count)
  }

  @Test func `a percentage is no money`() throws {
    let amount = try #require(AmountScanner(words: printedWords("19 %")).amounts().first)
    #expect(amount.isPercentage && !amount.isMoney)
  }

  @Test(arguments: [
    ("60.000", true), ("1,23,456", true), ("60000", false), ("12.000,50", true), ("47", false),
  ])
  func `whole numbers are money where they are printed in groups`(_ text: String, _ isMoney: Bool) {
    #expect(AmountScanner(words: printedWords(text)).amounts().first?.isMoney == isMoney)
  }

  @Test(arguments: ["05.03.2018", "DE123456789", "A-100", "12/07/2019", "4012345001235"])
  func `dates and codes are no amounts`(_ text: String) {
    #expect(AmountScanner(words: printedWords(text)).amounts().isEmpty)
  }
}
