import Testing

@testable import InvoiceDomain

@Suite("The decision") struct DecisionPolicyTests {
  @Test("asks a person when one field was read with less than the minimum")
  func minimum() {
    var reading = Readings.soundInvoice()
    reading.fields[1].value.confidence = 69
    #expect(Readings.decide(reading).outcome == .needsReview)
    reading.fields[1].value.confidence = 71
    #expect(Readings.decide(reading).outcome == .approved)
  }

  @Test("a floor of its own counts for a field instead of the common one, and the reason names the field")
  func fieldFloor() {
    var reading = Readings.soundInvoice()
    reading.fields[6].value.confidence = 88
    let interpretation = Readings.interpret(reading)
    func reasons(_ fields: [String: Double]) -> [String] {
      DecisionPolicy(thresholds: ConfidenceThresholds(minimum: 70, average: 85, fields: fields))
        .decide(interpretation.invoice, findings: interpretation.findings).reasons
    }
    #expect(reasons(["number": 95]).isEmpty)
    #expect(
      reasons(["total": 90]) == [
        "The total was read with little confidence: compare it with the document."
      ])
    reading.fields[6].value.confidence = 65
    let lower = ConfidenceThresholds(minimum: 70, average: 85, fields: ["total": 60])
    let doubtful = Readings.interpret(reading)
    #expect(
      DecisionPolicy(thresholds: lower).decide(doubtful.invoice, findings: doubtful.findings).outcome
        == .approved)
  }

  @Test("asks a person when the average is below its floor")
  func average() {
    var reading = Readings.soundInvoice()
    for index in reading.fields.indices { reading.fields[index].value.confidence = 84 }
    #expect(Readings.decide(reading).outcome == .needsReview)
  }

  @Test("names a reason for everything but approval")
  func reasons() {
    #expect(Readings.decide(Reading()).outcome == .needsReview)
    #expect(!Readings.decide(Reading()).reasons.isEmpty)
    #expect(Readings.decide(Readings.soundInvoice()).reasons.isEmpty)
  }

  @Test("V27: asks a person about an amount, a currency and a vendor that nothing confirms")
  func unproven() {
    let sound = Readings.interpret(Readings.soundInvoice()).invoice
    func reasons(_ change: (inout Invoice) -> Void) -> [String] {
      var invoice = sound
      change(&invoice)
      return DecisionPolicy().decide(invoice, findings: []).reasons
    }
    #expect(reasons { _ in }.isEmpty)
    #expect(reasons { $0.total.state = .supported } == ["Nothing on the document confirms the total."])
    #expect(reasons { $0.currency.state = .supported } == ["Nothing on the document confirms the currency."])
    #expect(
      reasons {
        $0.currency.state = .supported
        $0.currency.candidates = [CurrencyCode("USD")].compactMap(\.self)
      } == ["The currency was taken for EUR, but other print on the document points to USD."])
    #expect(reasons { $0.vendor.name.state = .unproven }.first?.contains("see who sent the document") == true)
    #expect(reasons { $0.discount = Evidenced(value: .zero, confidence: 99) }.isEmpty)
  }

  @Test("holds a certain repeat, and shows a likely one to a person")
  func duplicates() {
    let interpretation = Readings.interpret(Readings.soundInvoice())
    func decide(_ match: DuplicateMatch) -> Decision {
      DecisionPolicy().decide(interpretation.invoice, findings: interpretation.findings, duplicates: [match])
    }
    let certain = decide(DuplicateMatch(documentID: "a", rule: "V17", isCertain: true, message: "Again."))
    #expect(certain.outcome == .duplicate)
    #expect(certain.duplicateOf == "a")
    let likely = decide(DuplicateMatch(documentID: "b", rule: "V18", isCertain: false, message: "Similar."))
    #expect(likely == Decision(outcome: .needsReview, reasons: ["Similar."], duplicateOf: "b"))
  }
}
