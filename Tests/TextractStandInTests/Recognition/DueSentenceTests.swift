import Testing

@testable import TextractStandIn

@Suite struct DueSentenceTests {
  private func due(_ lines: String...) -> String? {
    let page = printedPage(lines.enumerated().map { (100 + 14 * Double($0), [(50, $1)]) })
    return DueSentence(page: page).field()?.text
  }

  @Test func `a date behind a word of paying and a word for until is when to pay`() {
    #expect(due("Payment within 21 days, i.e. by 1 April 2024") == "1 April 2024")
    #expect(due("Bitte überweisen Sie den Betrag bis zum 15.04.2024.") == "15.04.2024.")
    #expect(due("Merci de régler cette facture avant le", "30/06/2024") == "30/06/2024")
    #expect(due("Pagamento a mezzo bonifico entro il 31/03/2024") == "31/03/2024")
  }

  @Test func `the date of a discount is none`() {
    #expect(due("Bei Zahlung mit 2 % Skonto bis 15.04.2024") == nil)
  }

  @Test func `a date without a word of paying or of until is none`() {
    #expect(due("Delivered by 1 April 2024") == nil)
    #expect(due("Payment received 1 April 2024") == nil)
  }
}
