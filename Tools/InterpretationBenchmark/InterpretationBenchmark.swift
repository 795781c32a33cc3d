import FoundationEssentials
import Glibc
import InvoiceAdapters
import InvoiceDomain

/// Times the way from Textract's answers of one document to the checked invoice, in one warm process:
///
///     interpretation-benchmark ROUNDS ANSWER.json…
///
/// Prints one JSON object: the bytes of the answers, and for each phase the CPU milliseconds of every round.
@main
struct InterpretationBenchmark {
  struct Report: Encodable {
    var bytes = 0
    var read: [Double] = []
    var interpret: [Double] = []
  }

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let rounds = arguments.first.flatMap({ Int($0) }), arguments.count > 1 else { throw Misused() }
    let answers = try arguments.dropFirst().map { try Data(contentsOf: URL(filePath: $0)) }
    let interpreter = Interpreter()
    var report = Report(bytes: answers.map(\.count).reduce(0, +))
    for _ in 0..<rounds {
      let (reading, readTime) = try timed { try TextractAnswerReader.reading(of: answers) }
      report.read.append(readTime)
      report.interpret.append(timed { interpreter.interpret(reading, today: CalendarDate(utc: Date())) }.1)
    }
    print(String(decoding: try JSONEncoder().encode(report), as: UTF8.self))
  }

  private static func timed<Result, Failure>(
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> (Result, Double) {
    let start = cpuMilliseconds()
    let result = try work()
    return (result, cpuMilliseconds() - start)
  }

  /// Of this process so far: what a machine that does other work besides does not change.
  private static func cpuMilliseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }

  struct Misused: Error {}
}
