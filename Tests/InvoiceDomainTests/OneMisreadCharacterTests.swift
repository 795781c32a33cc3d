import Testing

@testable import InvoiceDomain

@Suite("One misread character") struct OneMisreadCharacterTests {
  private func proposals(_ reading: Reading) -> [Finding] {
    Readings.interpret(reading).findings.filter { $0.rule == "V31" }
  }

  @Test("is proposed when it settles all sums, and never applied")
  func proposed() throws {
    var reading = Readings.soundInvoice()
    for index in reading.fields.indices where reading.fields[index].kind == .subtotal {
      reading.fields[index].value.text = "180,00 €"
    }
    // Neither the lines nor the total agree with an 8.
    let proposal = try #require(proposals(reading).first)
    #expect(proposal.field == "subtotal")
    #expect(proposal.found == "180.00")
    #expect(proposal.expected == "100.00")
    #expect(Readings.interpret(reading).invoice.subtotal.value == Amount(plain: "180"))
    #expect(Readings.decide(reading).outcome == .needsReview)
  }

  @Test("is not proposed where the sums hold, or where no single character settles them")
  func silent() {
    #expect(proposals(Readings.soundInvoice()).isEmpty)
    var reading = Readings.soundInvoice()
    for index in reading.fields.indices where reading.fields[index].kind == .total {
      reading.fields[index].value.text = "205,00 €"
    }
    #expect(proposals(reading).isEmpty)
  }
}
