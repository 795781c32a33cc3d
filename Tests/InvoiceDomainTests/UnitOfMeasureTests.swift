import Testing

@testable import InvoiceDomain

@Suite("Units") struct UnitOfMeasureTests {
  @Test(
    "the unit behind a quantity, with its code",
    arguments: [
      ("12 kg", "kg", "KGM"), ("3,5 Std.", "Std", "HUR"), ("10 m2", "m2", "MTK"), ("10 m²", "m²", "MTK"),
      ("4 Stück", "Stück", "H87"), ("2EA", "EA", "EA"), ("7 Fass", "Fass", nil), ("2 x", nil, nil),
      ("12", nil, nil), ("1 of 3 boxes", nil, nil),
    ])
  func unit(quantity: String, unit: String?, code: String?) {
    let printed = UnitOfMeasure.printed(in: quantity)
    #expect(printed == unit)
    #expect(printed.flatMap(UnitOfMeasure.code) == code)
  }

  @Test("a line carries the code of its unit")
  func line() {
    var reading = Readings.soundInvoice()
    reading.tables[0].rows[0] = Readings.row(
      "Schrauben", quantity: "10 kg", unitPrice: "2,50", price: "25,00")
    let line = Readings.interpret(reading).invoice.lines.first
    #expect(line?.unit == "kg" && line?.unitCode == "KGM")
  }
}
