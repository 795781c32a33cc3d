import InvoiceDomain
import Testing

@testable import TextractStandIn

@Suite struct ReceiverRecognitionTests {
  private func name(_ rows: [(Double, [(Double, String)])]) -> String? {
    recognition(printedPage(rows)).fields.filter { $0.kind == .receiverName }
      .max { $0.confidence < $1.confidence }?.text
  }

  @Test(arguments: [
    "Sold to / Vendu à", "Buyer (Bill to)", "Nabywca", "Zahlbar durch", "Datos del cliente",
    "BILL TO: 118820",
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

  @Test func `the line of the sender over a window makes no head of a receipt`() {
    #expect(
      name([
        (40, [(50, "Muster Bau GmbH, Weg 1, 10115 Berlin")]), (60, [(50, "Beispiel & Co. KG")]),
        (72, [(50, "Ring 3")]), (84, [(50, "80333 München")]),
      ]) == "Beispiel & Co. KG")
  }

  @Test(arguments: ["FAO: Accounts Payable", "Spett.le Ditta", "Spett.le"])
  func `the company stands under the line for somebody's attention`(line: String) {
    #expect(
      name([
        (40, [(350, "Smith & Sons Ltd")]), (100, [(50, line)]), (112, [(50, "Northern Rail plc")]),
        (124, [(50, "2 Station Way")]), (136, [(50, "York YO1 7HH")]),
      ]) == "Northern Rail plc")
    #expect(
      name([
        (100, [(50, "Bill To:")]), (112, [(50, "Attn: John Smith")]), (124, [(50, "Globex Corp")]),
      ]) == "Globex Corp")
  }

  @Test func `sections beside each other have their names each`() {
    let page = printedPage([
      (60, [(50, "Datos del emisor"), (300, "Datos del receptor")]),
      (72, [(50, "Nombre: Luz Norte S.A."), (300, "Nombre: Ana Gil Ros")]),
      (84, [(50, "CIF: A12345678"), (300, "NIF: 12345678Z")]),
    ])
    let fields = recognition(page).fields
    #expect(fields.first { $0.kind == .receiverName }?.text == "Ana Gil Ros")
    #expect(fields.first { $0.kind == .vendorName }?.text == "Luz Norte S.A.")
    #expect(fields.filter { $0.kind == .vendorVATNumber }.map(\.text) == ["A12345678"])
  }

  @Test func `short words head a party before a colon alone`() {
    let page = printedPage([
      (40, [(50, "Factuur")]), (60, [(50, "Van:"), (300, "Aan:")]),
      (72, [(50, "De Blauwe Studio"), (300, "Gemeente Dam")]),
      (84, [(50, "Kerkstraat 1"), (300, "Plein 2")]),
      (96, [(50, "3511 AA Utrecht"), (300, "1135 BB Edam")]),
    ])
    let fields = recognition(page).fields
    #expect(fields.filter { $0.kind == .receiverName }.map(\.text) == ["Gemeente Dam"])
    #expect(fields.first { $0.kind == .vendorName }?.text == "De Blauwe Studio")
  }

  @Test func `the customer stands beside the vendor on the slip that is sent back`() {
    let page = printedPage([
      (40, [(50, "City Water"), (300, "Bill Date: 01/02/2024")]), (52, [(50, "PO Box 12")]),
      (64, [(50, "Reno NV 89501")]), (600, [(50, "ANN SMITH"), (300, "City Water LLC")]),
      (612, [(50, "4 OAK LN"), (300, "PO Box 12")]), (624, [(50, "RENO NV 89502"), (300, "Reno NV 89501")]),
    ])
    let fields = recognition(page).fields
    #expect(fields.filter { $0.kind == .receiverName }.map(\.text) == ["ANN SMITH"])
    #expect(fields.first { $0.kind == .vendorName }?.text.hasPrefix("City Water") == true)
  }

  @Test func `a person's attention in French is less sure than the customer`() {
    #expect(
      name([
        (90, [(300, "Client : Mairie de Blagnac")]), (102, [(300, "A l'attention de Mme Roux")]),
        (114, [(300, "1 place Jean")]),
      ]) == "Mairie de Blagnac")
  }

  @Test func `heads side by side have their names below`() {
    #expect(
      name([
        (100, [(50, "CONSIGNEE"), (170, "COLLECTED BY")]), (112, [(50, "Oak Boats"), (170, "Elm Carriers")]),
        (124, [(50, "55 Marina Drive"), (170, "PO Box 90")]),
      ]) == "Oak Boats")
  }
}
