import InvoiceDomain
import Testing

@testable import TextractStandIn

@Suite struct VendorRecognitionTests {
  private func names(_ rows: [(Double, [(Double, String)])]) -> [String] {
    recognition(printedPage(rows)).fields.filter { $0.kind == .vendorName }
      .sorted { $0.confidence > $1.confidence }.map(\.text)
  }

  @Test func `a legal form behind a comma belongs to the name`() {
    #expect(names([(40, [(50, "BLACKROCK BEND CONTRACTING, INC.")])]) == ["BLACKROCK BEND CONTRACTING, INC."])
    #expect(names([(40, [(50, "AERO CELTIC LTD, DUBLIN AIRPORT")])]) == ["AERO CELTIC LTD"])
  }

  @Test func `the label of the receiver behind a name is no part of it`() {
    let page = printedPage([
      (40, [(50, "ZANARDI S.R.L. Spett.le")]), (52, [(115, "TRATTORIA PERGOLA")]),
      (64, [(115, "VIA BRESCIA 112")]),
    ])
    let fields = recognition(page).fields
    #expect(fields.first { $0.kind == .vendorName }?.text == "ZANARDI S.R.L.")
    #expect(fields.first { $0.kind == .receiverName }?.text == "TRATTORIA PERGOLA")
  }

  @Test func `greetings, labels, heads and kinds of shops are no names`() {
    #expect(
      names([
        (40, [(50, "Hi Jane, your bill is ready")]), (60, [(50, "PAY THIS"), (200, "AMOUNT")]),
        (80, [(50, "SUPERSTORE")]), (100, [(50, "COPAY")]), (120, [(50, "Vendido por")]),
      ]) == [])
  }

  @Test func `a name goes on under a line that breaks off, and with the owner of an Italian shop`() {
    #expect(names([(40, [(50, "CITY OF")]), (52, [(50, "OAK BAY")])]).first == "CITY OF OAK BAY")
    #expect(
      names([(40, [(60, "FERRAMENTA ROSSI")]), (52, [(50, "DI ROSSI MARIO SNC")])])
        == ["FERRAMENTA ROSSI DI ROSSI MARIO SNC"])
  }

  @Test func `large print with wide gaps is one name, without the number of the branch`() {
    let large = [("THE", 50.0), ("OAK", 112), ("HOUSE", 174), ("#0338", 260)].map { text, left in
      Word(text: text, box: Rectangle(left: left, top: 40, right: left + 12 * Double(text.count), bottom: 64))
    }
    let text = (0..<9).flatMap { printedWords("Oak table", left: 50, top: 100 + 20 * Double($0)) }
    let page = Page(number: 1, width: 600, height: 800, words: large + text)
    #expect(recognition(page).fields.first { $0.kind == .vendorName }?.text == "THE OAK HOUSE")
  }

  @Test func `the owner of a brand is the vendor, kilograms are no company`() {
    #expect(
      names([
        (400, [(50, "oak is a trading name of Oak Supply Limited registered in England")]),
        (430, [(50, "Entrecôte sous vide kg")]),
      ]).first == "Oak Supply Limited")
  }

  @Test func `who sells through a market place is the vendor`() {
    #expect(
      names([
        (40, [(50, "Tiendalia")]), (60, [(50, "Vendido por")]),
        (72, [(50, "Electrodomésticos Sánchez Mora, S.A.")]),
        (84, [(50, "46988 Paterna")]),
      ]).first == "Electrodomésticos Sánchez Mora, S.A.")
  }

  @Test(arguments: ["1011 AB Amsterdam", "Denver CO 80202"])
  func `the letters in a postal line are no legal form`(line: String) {
    #expect(
      names([(40, [(50, "Oak Bakery")]), (52, [(50, "Kade 3")]), (64, [(50, line)])]).first == "Oak Bakery")
  }

  @Test func `the receiver's name in the address of delivery is not the vendor's`() {
    #expect(
      names([
        (40, [(50, "Riverside Tools")]), (140, [(50, "BILL TO"), (300, "SHIP TO")]),
        (152, [(50, "Hill Farm LLC"), (300, "Hill Farm LLC")]),
      ]) == ["Riverside Tools"])
  }

  @Test(arguments: ["SARL Lumière", "Elektro Schulz e.K."])
  func `a legal form may stand before the name or in small letters`(name: String) {
    #expect(names([(40, [(50, "Kontor Nord")]), (60, [(50, name)])]).first == name)
  }

  @Test func `a name ends before the label behind its legal form and begins behind its own`() {
    #expect(names([(40, [(50, "Mercados Luna S.A. CIF A12345678")])]) == ["Mercados Luna S.A."])
    #expect(names([(40, [(50, "From: Ray Electrical Ltd")])]) == ["Ray Electrical Ltd"])
  }

  @Test func `the line that sends a letter back names its sender`() {
    let page = printedPage([
      (60, [(50, "Maria Becker Design · Sonnenallee 211 · 12059 Berlin")]), (80, [(50, "Yogaraum GbR")]),
      (92, [(50, "Dorfstr. 8")]), (104, [(50, "14641 Nauen")]),
    ])
    let vendor = recognition(page).fields.filter { $0.kind == .vendorName }.max {
      $0.confidence < $1.confidence
    }
    #expect(vendor?.text == "Maria Becker Design")
    #expect((vendor?.confidence ?? 0) >= 85)
  }
}
