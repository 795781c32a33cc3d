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

  @Test("holds a certain repeat, and shows a likely one to a person")
  func duplicates() {
    let interpretation = Readings.interpret(Readings.soundInvoice())
    func decide(_ match: DuplicateMatch) -> Decision {
      DecisionPolicy().decide(interpretation.invoice, findings: interpretation.findings, duplicates: [match])
    }
    let certain = decide(DuplicateMatch(documentID: "a", rule: "V17", isCertain: true))
    #expect(certain.outcome == .duplicate)
    #expect(certain.duplicateOf == "a")
    #expect(decide(DuplicateMatch(documentID: "b", rule: "V18", isCertain: false)).outcome == .needsReview)
  }
}
