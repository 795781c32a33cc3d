import Testing

@testable import InvoiceDomain

/// A small deterministic generator (SplitMix64), so that a failure can be repeated.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Whatever the order, whatever is missing") struct InterpreterPropertyTests {
  @Test("any order of the fields gives the same invoice", arguments: 1...50)
  func shuffledFields(seed: Int) {
    var random = Seeded(state: UInt64(seed))
    var reading = Readings.soundInvoice()
    reading.fields.append(Readings.field(.total, "75,00 €", label: "Total", confidence: 98, top: 0.5))
    reading.fields.append(Readings.field(.vendorName, "Beta AG", confidence: 98, top: 0.07))
    let expected = Readings.interpret(reading)
    reading.fields.shuffle(using: &random)
    #expect(Readings.interpret(reading) == expected)
  }

  @Test("leaving out any one amount or line never gives approval with a wrong total", arguments: 0..<9)
  func leftOut(index: Int) {
    var reading = Readings.soundInvoice()
    if index < reading.fields.count {
      reading.fields.remove(at: index)
    } else {
      reading.tables[0].rows.remove(at: index - reading.fields.count)
    }
    let interpretation = Readings.interpret(reading)
    let decision = DecisionPolicy().decide(interpretation.invoice, findings: interpretation.findings)
    if decision.outcome == .approved { #expect(interpretation.invoice.total.value == Amount(plain: "119")) }
  }

  @Test("a reading that was cut short is never approved")
  func cutShort() {
    var reading = Readings.soundInvoice()
    reading.isCutShort = true
    #expect(Readings.decide(reading).outcome == .needsReview)
    reading = Readings.soundInvoice()
    reading.pagesInFile = 2
    #expect(Readings.decide(reading).outcome == .needsReview)
    reading = Readings.soundInvoice()
    reading.pagesFailed = [1]
    #expect(Readings.decide(reading).outcome == .needsReview)
  }

  @Test("one changed digit of one amount is never approved", arguments: 0..<3)
  func changedDigit(index: Int) {
    var reading = Readings.soundInvoice()
    let amounts = reading.fields.indices.filter {
      [.total, .subtotal, .tax].contains(reading.fields[$0].kind)
    }
    reading.fields[amounts[index]].value.text = reading.fields[amounts[index]].value.text.replacing(
      "1", with: "7")
    #expect(Readings.decide(reading).outcome == .needsReview)
  }
}
