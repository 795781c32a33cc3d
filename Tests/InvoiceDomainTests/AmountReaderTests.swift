import Testing

@testable import InvoiceDomain

@Suite("Amounts as printed") struct AmountReaderTests {
  @Test(
    "reads every usual style",
    arguments: [
      ("1.234,56", "1234.56"), ("1,234.56", "1234.56"), ("2 417,30", "2417.30"), ("1'234.50", "1234.50"),
      ("1’234.50", "1234.50"), ("1,23,456.78", "123456.78"), (".50", "0.50"), ("-47,00", "-47.00"),
      ("47,00-", "-47.00"), ("(12.00)", "-12.00"), ("12.00 CR", "-12.00"), ("12,-", "12.00"),
      ("$1,350.00", "1350.00"),
      ("1.234.567,89 €", "1234567.89"), ("EUR 12", "12.00"), ("CHF12.50", "12.50"), ("+ $4.63", "4.63"),
      ("-$4.63", "-4.63"), ("$-4.63", "-4.63"), ("−8,10", "-8.10"), ("2,5", "2.50"), ("0,350", "0.35"),
      ("1\u{202f}234,50", "1234.50"), ("12 345 678,90", "12345678.90"), ("1.000.000", "1000000.00"),
      ("($1,200.00)", "-1200.00"), ("0.1234", "0.1234"), ("19 % 12,00", "12.00"),
    ])
  func usualStyles(printed: String, value: String) {
    #expect(AmountReader.readings(of: printed).first?.value.description == value)
  }

  @Test(
    "mends damage and says so",
    arguments: [
      ("12. 50", "12.50"), ("12 .50", "12.50"), ("12-50", "12.50"), ("1O.5O", "10.50"), ("1l.00", "11.00"),
      ("1,350,00", "1350.00"),
    ])
  func damage(printed: String, value: String) {
    let reading = AmountReader.readings(of: printed).first
    #expect(reading?.value.description == value)
    #expect(reading?.isMended == true)
  }

  @Test(
    "passes over what is glued on",
    arguments: ["899.99 S", "899.99S", "/899.99", "899.99*", "899.99 T", "**899.99"])
  func gluedOn(printed: String) {
    #expect(AmountReader.readings(of: printed).map(\.value.description) == ["899.99"])
  }

  @Test("keeps both readings of three digits after one separator")
  func ambiguous() {
    #expect(Set(AmountReader.readings(of: "1.234").map(\.value.description)) == ["1234.00", "1.234"])
    #expect(Set(AmountReader.readings(of: "1,500 kg").map(\.value.description)) == ["1500.00", "1.50"])
  }

  @Test(
    "finds no amount where none is",
    arguments: ["", "A4711", "12.03.2020", "INV", "12:30:15", "#123", "1 x 2"])
  func none(printed: String) {
    #expect(AmountReader.readings(of: printed).isEmpty)
  }

  @Test(
    "a unit price may be for many units",
    arguments: [
      ("12.50 / 100", 100), ("12,50 je 100 Stk.", 100), ("3.20/1000", 1000), ("12.50", 0), ("12.50 / kg", 0),
    ])
  func priceBase(printed: String, base: Int) { #expect(PriceBase.printed(in: printed) ?? 0 == base) }

  @Test("whole groups of zeros may be read as letters")
  func letters() {
    #expect(AmountReader.readings(of: "£1,OOO.00").first?.value == Amount(whole: 1000))
  }

  @Test(
    "the end of a card's number is no amount", arguments: ["VISA **** 4471", "XXXX-XXXX-XXXX-4471", "••4471"])
  func maskedCards(text: String) {
    #expect(AmountReader.amounts(in: text).isEmpty)
  }

  @Test("stars before an amount hide nothing", arguments: ["***48.50", "** 1234.00"])
  func stars(text: String) {
    #expect(AmountReader.amounts(in: text).count == 1)
  }
}
