import FoundationEssentials
import Testing

@testable import InvoiceDomain

@Suite("The layout of a page") struct PageLayoutTests {
  /// As they stand on published invoices of two vendors.
  private let one =
    "address:10,9 bank:40,65 due:37,60 issued:87,12 lines:31,34 number:90,10 receiver:9,19 vendor:9,6"
  private let other = "due:36,31 issued:5,31 lines:5,38 number:5,24 receiver:5,5 vendor:81,4"

  private func layout(_ text: String) throws -> PageLayout { try #require(PageLayout(rawValue: text)) }

  @Test("is written as text and read again")
  func text() throws {
    #expect(try layout(one).rawValue == one)
    let json = try JSONEncoder().encode(["layout": try layout("number:90,10")])
    #expect(String(decoding: json, as: UTF8.self) == #"{"layout":"number:90,10"}"#)
    #expect(try layout(one).places[.number] == PageLayout.Place(left: 90, top: 10))
    for wrong in [
      "vendor", "vendor:1", "vendor:1,2,3", "vendor:1,101", "vendor:-1,2", "logo:1,2", "vendor:a,b",
    ] {
      #expect(PageLayout(rawValue: wrong) == nil)
    }
  }

  @Test("is where the fields of the first page stand")
  func places() throws {
    var invoice = Readings.interpret(Readings.soundInvoice()).invoice
    let layout = try #require(PageLayout(of: invoice))
    #expect(layout.places[.number] == PageLayout.Place(left: 60, top: 10))
    #expect(layout.places[.lines] == PageLayout.Place(left: 60, top: 30))
    invoice.number.page = 2
    #expect(PageLayout(of: invoice)?.places[.number] == nil)
    invoice.dueDate.box = nil
    #expect(PageLayout(of: invoice) == nil, "too few are left")
  }

  @Test("is not taken of receipts")
  func receipt() {
    var invoice = Readings.interpret(Readings.soundInvoice()).invoice
    invoice.kind = Evidenced(value: .receipt)
    #expect(PageLayout(of: invoice) == nil)
  }

  @Test("of another vendor is unlike")
  func unlike() throws {
    #expect(try layout(one).isUnlike(layout(other)) == true)
    #expect(try layout(other).isUnlike(layout(one)) == true)
    #expect(try layout(one).isUnlike(layout("due:36,31 number:5,24 vendor:81,4")) == nil)
  }

  @Test(
    "is not unlike after a scan: shifted, smaller, with fields moved, missing, or read elsewhere",
    arguments: [
      "address:10,9 bank:40,65 due:37,60 issued:87,12 lines:31,34 number:90,10 receiver:9,19 vendor:9,6",
      "address:22,21 bank:52,77 due:49,72 issued:99,24 lines:43,46 number:99,22 receiver:21,31 vendor:21,18",
      "address:18,17 bank:42,62 due:40,58 issued:80,20 lines:35,37 number:82,18 receiver:17,25 vendor:17,15",
      "bank:40,90 due:37,86 issued:87,12 lines:31,38 number:90,10 receiver:9,19 vendor:70,95",
      "issued:10,80 lines:31,34 number:90,10 receiver:9,22 vendor:9,6",
    ])
  func scans(scan: String) throws { #expect(try layout(one).isUnlike(layout(scan)) == false) }
}
