import Foundation
import InvoiceDomain
import Testing

@testable import TextractStandIn

@Suite struct CardNumberTests {
  @Test(arguments: [
    "CARTE BANCAIRE ****4471", "PAYMENT **** 4471", "VISA 4471", "Card ending 4471", "PAID XXXX 4471",
  ])
  func `the last figures of a card are no amount`(print: String) {
    #expect(AmountScanner(words: printedWords(print)).amounts().isEmpty)
  }

  @Test func `a guarded amount is one`() {
    #expect(AmountScanner(words: printedWords("TOTAL **17.90")).amounts().map(\.value) == [17.90])
  }

  @Test func `the label of a payment by card does not take the card's number`() {
    let page = printedPage([
      (100, [(50, "TOTAL"), (300, "44.84")]), (115, [(50, "CREDIT CARD"), (150, "9911")]),
    ])
    #expect(recognition(page).fields.allSatisfy { $0.kind != .amountPaid })
  }
}
