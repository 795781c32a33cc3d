import InvoicePipeline
import Testing

@testable import InvoicesCommand

@Suite("Doctor")
struct DoctorTests {
  private struct SampleInspection: SystemInspection {
    var diagnoses: [SystemPart: Diagnosis] = [:]
    var failing: Set<SystemPart> = []

    func inspect(_ part: SystemPart) async throws(StepFailure) -> Diagnosis {
      if failing.contains(part) {
        throw StepFailure(errorType: "AccessDenied", message: "S3.GetBucketVersioning")
      }
      return diagnoses[part] ?? Diagnosis(.ok, "fine")
    }
  }

  private let console = RecordingConsole()

  private func run(_ inspection: SampleInspection) async -> Bool {
    await Doctor(inspection: inspection, console: console.console).run()
  }

  @Test("has one line for each part, in a fixed order")
  func lines() async {
    #expect(await run(SampleInspection()))
    let lines = console.shown.split(separator: "\n")
    #expect(lines.count == SystemPart.allCases.count)
    #expect(lines.first == "ok    endpoints       fine")
    #expect(lines.allSatisfy { $0.hasPrefix("ok    ") && $0.hasSuffix("fine") })
  }

  @Test("goes on after a part that cannot be looked at, and says what to do")
  func goesOn() async {
    #expect(await !run(SampleInspection(failing: [.rawBucket])))
    let lines = console.shown.split(separator: "\n")
    #expect(lines.count == SystemPart.allCases.count)
    #expect(lines.contains { $0.hasPrefix("fail  raw bucket") && $0.contains("--profile") })
  }

  @Test("is content with warnings", arguments: [(Diagnosis.Level.warn, true), (.fail, false)])
  func warnings(level: Diagnosis.Level, isGood: Bool) async {
    #expect(await run(SampleInspection(diagnoses: [.mail: Diagnosis(level, "sandbox")])) == isGood)
    #expect(console.shown.contains("\(level.rawValue)  mail            sandbox"))
  }
}
