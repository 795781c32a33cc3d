import FoundationEssentials
import Glibc
import InvoiceAdapters
import InvoiceDomain

/// What is tried: everything between Textract's answer and the decision.
struct Subject: Sendable {
  struct Verdict: Equatable, Sendable {
    var isApproved: Bool
    var total: String?
  }

  /// Nil where the answer is refused as unreadable.
  var judge: @Sendable (_ answer: [UInt8]) throws -> Verdict?

  /// The product itself. What it found must be encodable, as the step that stores it expects.
  static let product = Subject { answer in
    guard let reading = try? TextractAnswerReader.reading(of: [Data(answer)]) else { return nil }
    _ = try JSONDecoder().decode(Reading.self, from: JSONEncoder().encode(reading))
    let interpretation = Interpreter().interpret(reading, today: today)
    let decision = DecisionPolicy().decide(interpretation.invoice, findings: interpretation.findings)
    _ = try JSONDecoder().decode(Interpretation.self, from: JSONEncoder().encode(interpretation))
    return Verdict(
      isApproved: decision.outcome == .approved, total: interpretation.invoice.total.value?.description)
  }

  private static let today = CalendarDate(utc: Date(timeIntervalSince1970: 1_643_673_600))
}

extension Subject {
  /// Known-bad subjects, which prove that the fuzzer turns red.
  static func planted(_ fault: String) -> Subject? {
    switch fault {
    case "crash":
      Subject { answer in
        if answer.count.isMultiple(of: 7) { _ = [Int]()[answer.count] }
        return nil
      }
    case "hang":
      Subject { answer in
        while answer.count.isMultiple(of: 7) { sleep(1) }
        return nil
      }
    case "error": Subject { _ in throw Planted() }
    case "approval": Subject { _ in Verdict(isApproved: true, total: "1.00") }
    default: nil
    }
  }

  private struct Planted: Error {}
}
