import InvoiceDomain
import Testing

@testable import TextractStandIn

/// Labels that are parts of names and clauses.
@Suite struct PartOfNameTests {
  private func values(_ kind: FieldKind, in text: String, _ amount: String = "90.00") -> [String] {
    recognition(printedPage([(100, [(50, text), (450, amount)])])).fields.filter { $0.kind == kind }
      .map(\.text)
  }

  @Test func `a word for a charge within a name is no charge`() {
    #expect(values(.discount, in: "Account-wide plans and discounts").isEmpty)
    #expect(values(.serviceCharge, in: "Acme Service Charges").isEmpty)
    #expect(values(.discount, in: "Trade discount") == ["90.00"])
  }

  @Test func `a site has a dot`() {
    #expect(values(.vendorURL, in: "Acme Web Services Limited", "").isEmpty)
    #expect(values(.vendorURL, in: "Web: www.acme.example", "") == ["www.acme.example"])
  }

  @Test(arguments: [
    "Bei Zahlung in 10 Tagen 2 % Skonto, Zahlbetrag", "Amount due if paid by 12 May",
  ])
  func `what is due on a condition is not due`(text: String) {
    #expect(values(.amountDue, in: text).isEmpty)
  }

  @Test func `what is due without a discount is due`() {
    #expect(values(.amountDue, in: "Zahlbetrag ohne Skonto") == ["90.00"])
  }

  @Test func `the date of something named further is not the document's`() {
    let page = printedPage([
      (100, [(50, "Kraków, dnia 15.01.2026")]), (115, [(50, "Data sprzedaży: 14.01.2026")]),
    ])
    #expect(recognition(page).fields.filter { $0.kind == .issueDate }.map(\.text) == ["15.01.2026"])
  }
}
