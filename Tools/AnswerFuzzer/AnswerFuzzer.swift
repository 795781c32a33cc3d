import FoundationEssentials
import Glibc

/// Damages answers of Textract and sees that the product survives them:
///
///     answer-fuzzer SEED CASES SECONDS POSITION FAULT ANSWER.json…
///
/// Tries the cases SEED, SEED + 1 and on, until there were CASES or SECONDS are over. Before each, its seed is written to
/// the file POSITION, so that who started this knows what it died of. FAULT is `none`, or a fault that is planted.
/// Leaves with 1 at the first case that goes wrong, 2 when it is called wrongly.
@main
struct AnswerFuzzer {
  /// No case may take longer. A hundred times what the slowest takes.
  private static let patience = Duration.seconds(5)

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 6, let seed = UInt64(arguments[1]), let cases = UInt64(arguments[2]),
      let seconds = Int(arguments[3]),
      let subject = arguments[5] == "none" ? Subject.product : Subject.planted(arguments[5])
    else { exit(2) }
    let position = open(arguments[4], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let originals = try arguments[6...].map(original)

    let start = ContinuousClock.now
    var count: UInt64 = 0
    while count < cases, ContinuousClock.now - start < .seconds(seconds) {
      let number = seed &+ count
      var digits = Array("\(number)\n".utf8)
      pwrite(position, &digits, digits.count, 0)
      if let objection = objection(to: Case(seed: number, from: originals), subject) {
        print("case \(number): \(objection)")
        exit(1)
      }
      count += 1
    }
    print("\(count) cases from seed \(seed) on, nothing found")
  }

  private static func objection(to damaged: Case, _ subject: Subject) -> String? {
    let start = ContinuousClock.now
    do {
      let verdict = try subject.judge(damaged.answer)
      if ContinuousClock.now - start > patience { return "it took more than \(patience)" }
      return damaged.objection(to: verdict)
    } catch {
      return "the result could not be written and read back"
    }
  }

  private static func original(_ path: String) throws -> Original {
    let data = try Data(contentsOf: URL(filePath: path))
    return Original(
      bytes: [UInt8](data), tree: try JSONTree(parsing: data),
      verdict: try Subject.product.judge([UInt8](data)))
  }
}
