import FoundationEssentials
import Testing

@testable import InvoiceDomain

@Suite("Roles of amounts") struct AmountSolverTests {
  @Test("a tolerance of millions costs no more time than one of a cent", .timeLimit(.minutes(1)))
  func wideTolerance() {
    var reading = Readings.soundInvoice()
    reading.fields.append(Readings.field(.discount, "7,00 €", label: "Rabatt", top: 0.58))
    var settings = RuleSettings()
    settings.tolerance = 100_000_000
    let invoice = Interpreter(settings: settings).interpret(reading, today: Readings.today).invoice
    #expect(invoice.total.value == Amount(plain: "119.00"))
  }
}
