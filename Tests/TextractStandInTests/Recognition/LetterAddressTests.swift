import InvoiceDomain
import Testing

@testable import TextractStandIn

@Suite struct LetterAddressTests {
  private func names(_ kind: FieldKind, _ rows: [(Double, [(Double, String)])]) -> String? {
    recognition(printedPage(rows)).fields.filter { $0.kind == kind }.max { $0.confidence < $1.confidence }?
      .text
  }

  @Test(arguments: ["2 Kiln Road, Leeds LS1 5AB", "VAT number: GB 771 2043 85", "Tel. 0113 496 0000"])
  func `the receiver's address ends where the sender's does`(end: String) {
    let rows: [(Double, [(Double, String)])] = [
      (40, [(400, "Credit Note")]), (52, [(50, "Fennel Tiles Limited")]), (64, [(50, end)]),
      (76, [(50, "Rowan Interiors")]), (88, [(50, "6 Market Row")]), (100, [(50, "York YO1 7HH")]),
    ]
    #expect(names(.receiverName, rows) == "Rowan Interiors")
    #expect(names(.vendorName, rows) == "Fennel Tiles Limited")
  }

  @Test(arguments: ["SIRET 394 220 118 00027", "IBAN FR76 3000 6000 0112", "KvK 12345678"])
  func `the number of a register or an account under an address makes it the sender's`(number: String) {
    let rows: [(Double, [(Double, String)])] = [
      (20, [(50, "Facture 12"), (300, "Page 1")]), (40, [(50, "Atelier Pellerin")]),
      (52, [(50, "14 impasse des Charmes")]), (64, [(50, "21200 Beaunoy")]), (76, [(50, number)]),
    ]
    #expect(names(.receiverName, rows) == nil)
  }

  @Test func `the foot of a letter is nobody's address`() {
    let rows: [(Double, [(Double, String)])] = [
      (20, [(50, "Wolke"), (300, "Rechnung 12")]),
      (100, [(50, "Hof Lindner")]), (112, [(50, "Dorfstr. 18")]), (124, [(50, "39291 Beispiel")]),
      (300, [(50, "Wolke GmbH"), (250, "Geschäftsführer: Jens Muster")]),
      (312, [(50, "Industriering 7"), (250, "IBAN: DE02 1203 0000")]), (324, [(50, "08223 Falkenau")]),
    ]
    #expect(names(.receiverName, rows) == "Hof Lindner")
  }

  @Test func `a name at the top of the page is the sender's further down as well`() {
    let rows: [(Double, [(Double, String)])] = [
      (20, [(50, "Wolke GmbH · Industriering 7 · 08223 Falkenau")]),
      (100, [(50, "Hof Lindner")]), (112, [(50, "Dorfstr. 18")]), (124, [(50, "39291 Beispiel")]),
      (300, [(50, "Wolke GmbH")]), (312, [(50, "Industriering 7")]), (324, [(50, "08223 Falkenau")]),
    ]
    #expect(names(.receiverName, rows) == "Hof Lindner")
  }

  @Test func `dots beside an address do not end it`() {
    let rows: [(Double, [(Double, String)])] = [
      (20, [(50, "Rechnung"), (300, "Nummer 12")]),
      (40, [(50, "Herrn"), (300, "Hammer Werkzeuge")]),
      (52, [(50, "Leopold Strasser"), (300, "UID 1 · FN 2")]),
      (64, [(50, "Hauptplatz 11")]), (76, [(50, "8430 Leibnitz")]),
    ]
    #expect(names(.receiverName, rows) == "Leopold Strasser")
  }

  @Test func `a speck over the head of a receipt is no name`() {
    let shop = [
      (20.0, "sari", 11.0), (32, "THE COPPER KETTLE", 96), (44, "118 Front St, Savannah, GA 31401", 96),
    ]
    let words =
      shop.flatMap { printedWords($1, left: 50, top: $0, confidence: $2) }
      + printedWords(":", left: 250, top: 32, confidence: 52)
      + printedWords("Total 12.00", left: 50, top: 200, confidence: 96)
    let page = Page(number: 1, width: 300, height: 800, words: words)
    #expect(recognition(page).fields.allSatisfy { $0.kind != .receiverName })
  }

  @Test func `who receives the document does not send it, whatever its slip says`() {
    let rows: [(Double, [(Double, String)])] = [
      (20, [(50, "Pennant Fire"), (300, "Invoice")]), (60, [(50, "Bill to:")]),
      (72, [(50, "Oak Cottages")]),
      (84, [(50, "York YO1 7HH")]), (600, [(50, "From: Oak Cottages")]),
    ]
    #expect(names(.vendorName, rows) == "Pennant Fire")
  }

  @Test func `a house number before its street is no postal code`() {
    let rows: [(Double, [(Double, String)])] = [
      (20, [(50, "Corvid Wireless"), (300, "Invoice 12")]), (100, [(50, "LENOX PLUMBING LLC")]),
      (112, [(50, "2204 CEDAR SPRINGS")]), (124, [(50, "DALLAS TX 75201")]),
    ]
    #expect(names(.receiverName, rows) == "LENOX PLUMBING LLC")
  }

  @Test func `an address beside the sender's accounts is the receiver's where there is no other`() {
    let rows: [(Double, [(Double, String)])] = [
      (20, [(50, "Factuur"), (400, "Blauw B.V.")]), (100, [(50, "Pino Vogel"), (400, "KvK 24330087")]),
      (112, [(50, "Sesamstraat 32"), (400, "IBAN NL02 ABNA 0123")]), (124, [(50, "1025 RX Amsterdam")]),
    ]
    #expect(names(.receiverName, rows) == "Pino Vogel")
  }
}
