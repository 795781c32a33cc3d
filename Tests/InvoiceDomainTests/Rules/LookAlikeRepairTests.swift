import Synchronization
import Testing

@testable import InvoiceDomain

@Suite("D15: repairs by look-alike characters") struct LookAlikeRepairTests {
  /// The sound invoice with one print replaced, as if it had been read so.
  private func repairs(_ kind: FieldKind, _ text: String) -> [Repair] {
    var reading = Readings.soundInvoice()
    for index in reading.fields.indices where reading.fields[index].kind == kind {
      reading.fields[index].value.text = text
    }
    return Readings.interpret(reading).findings.compactMap(\.repair)
  }

  @Test("proposes the one print that makes all sums come out, and says which")
  func proposes() throws {
    let repair = try #require(repairs(.total, "179,00 €").first)
    #expect(repair.field == "total")
    #expect(repair.printed == "179,00 €")
    #expect(repair.proposed == "119,00 €")
    #expect(repair.value == Amount(whole: 119))
    #expect(repair.equations.contains("V03"))
  }

  @Test("the finding tells a person, and the value stays as it was read")
  func neverApplied() {
    var reading = Readings.soundInvoice()
    reading.fields[6].value.text = "719,00 €"
    let interpretation = Readings.interpret(reading)
    #expect(interpretation.invoice.total.value == Amount(whole: 719))
    let messages = interpretation.findings.filter { $0.repair != nil }.map(\.message)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("If \"719,00 €\" was \"119,00 €\", the sums would come out") == true)
    #expect(Readings.decide(reading).outcome == .needsReview)
  }

  @Test("an amount that neither the lines nor the total agree with")
  func subtotal() throws {
    let repair = try #require(repairs(.subtotal, "180,00 €").first)
    #expect(repair.field == "subtotal" && repair.value == Amount(whole: 100))
  }

  @Test("a tax, whose print is that of its one rate as well")
  func tax() { #expect(repairs(.tax, "19,80 €").map(\.value) == [Amount(whole: 19)]) }

  @Test("a mark that was lost")
  func lostMark() { #expect(repairs(.total, "11900 €").map(\.value) == [Amount(whole: 119)]) }

  @Test("nothing where the sums come out, or where no single change makes them")
  func silent() {
    #expect(repairs(.total, "119,00 €").isEmpty)
    #expect(repairs(.total, "163,00 €").isEmpty)
  }

  @Test("nothing where two changes would do")
  func severalChanges() {
    var invoice = Invoice()
    invoice.subtotal = Evidenced(value: Amount(whole: 10), asPrinted: "10")
    invoice.tax = Evidenced(value: Amount(whole: 1), asPrinted: "1")
    invoice.total = Evidenced(value: Amount(whole: 17), asPrinted: "17")
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    // Either the tax is 7 or the total is 11.
    #expect(LookAlikeRepair(equations: RuleBook.equations, context: context).repair(of: invoice) == nil)
  }

  @Test(
    "every look-alike of the list is tried",
    arguments: [
      ("O", "0"), ("I", "1"), ("l", "7"), ("1", "7"), ("7", "1"), ("S", "5"), ("B", "8"), ("G", "6"),
      ("Z", "2"),
    ])
  func characters(printed: String, meant: String) {
    #expect(LookAlikeCharacters.variants(of: "3\(printed).00").contains("3\(meant).00"))
  }

  @Test("any print gives variants without a crash", arguments: ["", "€", "1", "12", "1,2,3", "---", "١٢٣"])
  func oddPrints(text: String) { #expect(!LookAlikeCharacters.variants(of: text).contains(text)) }

  @Test("costs no more looks at a long document than at a short one", arguments: [10, 290, 3000])
  func bounded(taxes: Int) {
    var invoice = Readings.interpret(Readings.soundInvoice()).invoice
    invoice.total = Evidenced(value: Amount(whole: 163), asPrinted: "163,00 €")
    let part = TaxLine(
      rate: Amount(whole: 19), amount: Evidenced(value: Amount(whole: 1), asPrinted: "1.888,88 €"))
    invoice.taxes = Array(repeating: part, count: taxes)
    let looks = Looks()
    let context = RuleContext(settings: RuleSettings(), today: Readings.today)
    #expect(
      LookAlikeRepair(equations: [CountingRule(looks: looks)], context: context).repair(of: invoice) == nil)
    let size = taxes + invoice.lines.count + 1
    #expect(looks.count > 1)
    #expect(looks.count * size <= LookAlikeRepair.mostLooks + size)
  }

  private final class Looks: Sendable {
    private let looks = Mutex(0)
    var count: Int { looks.withLock { $0 } }
    func add() { looks.withLock { $0 += 1 } }
  }

  /// Fails always, and counts how often it was asked.
  private struct CountingRule: Rule {
    let id = "V03"
    let severity = Severity.error
    let demand = "Nothing."
    let looks: Looks

    func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
      looks.add()
      return breach(.amount(.total), "The sums do not come out.")
    }
  }
}
