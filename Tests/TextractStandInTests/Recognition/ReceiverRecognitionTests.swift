import InvoiceDomain
import Testing

@testable import TextractStandIn

@Suite struct ReceiverRecognitionTests {
  private func name(_ rows: [(Double, [(Double, String)])]) -> String? {
    recognition(printedPage(rows)).fields.filter { $0.kind == .receiverName }
      .max { $0.confidence < $1.confidence }?.text
  }

  @Test(arguments: [
    "Sold to / Vendu à", "Buyer (Bill to)", "Nabywca", "Datos del cliente", "BILL TO: 118820",
  ])
  func `a label with a translation, a remark or a number has the name below it`(label: String) {
    #expect(
      name([(100, [(50, label)]), (112, [(50, "Oak Traders")]), (124, [(50, "2 Mill Lane")])])
        == "Oak Traders")
  }

  @Test func `the order below the customer's number is no name`() {
    #expect(name([(100, [(50, "Customer: 2")]), (112, [(50, "Your order AB321")])]) == nil)
  }

  @Test func `a name ends where the address begins in its line`() {
    #expect(
      name([(100, [(50, "Sold to: Oak Bakery Ltd., 210 Main Street")]), (112, [(50, "Leeds LS1 5AB")])])
        == "Oak Bakery Ltd.")
    #expect(name([(100, [(50, "Sold to: Oak Bakery Co., Ltd.")])]) == "Oak Bakery Co., Ltd.")
  }

  @Test func `columns headed name and tax number give the name below`() {
    #expect(
      name([
        (100, [(50, "Dados do adquirente")]), (112, [(50, "Nome"), (300, "NIF")]),
        (124, [(50, "Oficina das Ondas, Lda"), (300, "515 207 446")]),
      ]) == "Oficina das Ondas, Lda")
  }

  @Test func `the company stands over the line for the person's attention`() {
    #expect(
      name([
        (40, [(350, "Rosa Example")]), (100, [(50, "Harbour Films Limited")]),
        (112, [(50, "Attn. Jane Doe")]),
        (124, [(50, "PO Box 5519, Wellington")]),
      ]) == "Harbour Films Limited")
    #expect(
      name([
        (100, [(50, "Bill to:")]), (124, [(50, "OAK STORAGE")]), (136, [(50, "ATTN: ACCOUNTS PAYABLE")]),
      ]) == "OAK STORAGE")
  }

  @Test func `of two addresses under each other the lower one is the receiver's`() {
    #expect(
      name([
        (40, [(50, "Cedar Medicine"), (350, "STATEMENT")]), (52, [(50, "410 Physicians Way")]),
        (64, [(50, "Lincoln, NE 68510")]), (120, [(50, "Jane Example")]), (132, [(50, "2218 Sumner St")]),
        (144, [(50, "Lincoln, NE 68502")]),
      ]) == "Jane Example")
  }

  @Test func `an address may end with a British postcode alone or with the town apart`() {
    #expect(
      name([
        (40, [(350, "Power Ltd")]), (100, [(50, "Ms Jane Doe")]), (112, [(50, "31 Orchard Terrace")]),
        (124, [(50, "Norwich")]), (136, [(50, "NR2 3PL")]),
      ]) == "Ms Jane Doe")
    #expect(
      name([
        (40, [(350, "Grond B.V.")]), (100, [(50, "Bouw B.V.")]), (112, [(50, "Industrieweg 9")]),
        (138, [(50, "5731 HP Mierlo")]),
      ]) == "Bouw B.V.")
  }

  @Test func `who is addressed as Messrs receives`() {
    let page = printedPage([(40, [(50, "Optik GmbH (Messrs.)"), (350, "Kitano K.K.")])])
    let fields = recognition(page).fields
    #expect(fields.first { $0.kind == .receiverName }?.text == "Optik GmbH")
    #expect(fields.filter { $0.kind == .vendorName }.map(\.text) == ["Kitano K.K."])
  }
}
