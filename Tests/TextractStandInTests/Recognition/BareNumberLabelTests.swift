import InvoiceDomain
import Testing

@testable import TextractStandIn

@Suite struct BareNumberLabelTests {
  private func number(on page: Page) -> String? {
    recognition(page).fields.first { $0.kind == .invoiceNumber }?.text
  }

  @Test(arguments: ["Numéro", "Numero :", "No:", "Nr."])
  func `a bare word for number has the number right of it`(_ label: String) {
    #expect(number(on: printedPage([(50, [(50, label), (150, "A323-38")])])) == "A323-38")
  }

  @Test func `or below it`() {
    #expect(number(on: printedPage([(50, [(300, "Numero")]), (62, [(300, "RE769315")])])) == "RE769315")
  }

  @Test(arguments: ["No. 125, Harbour Road", "N. cliente 4711", "No. 125 Harbour Road"])
  func `an address and the number of something else are none`(_ text: String) {
    #expect(number(on: printedPage([(50, [(50, text)]), (62, [(50, "10121 Torino")])])) == nil)
  }
}
