import InvoicePipeline

/// Looks at every part of a system, whatever the one before was like, and says what to do.
struct Doctor {
  let inspection: any SystemInspection
  let console: Console

  /// - Returns: whether nothing is broken.
  func run() async -> Bool {
    var isGood = true
    for part in SystemPart.allCases {
      let diagnosis = await diagnosis(of: part)
      let level = diagnosis.level.rawValue
      console.show(
        level + String(repeating: " ", count: 6 - level.count) + part.rawValue
          + String(repeating: " ", count: 16 - part.rawValue.count) + diagnosis.text.printable + "\n")
      if diagnosis.level == .fail { isGood = false }
    }
    return isGood
  }

  private func diagnosis(of part: SystemPart) async -> Diagnosis {
    do throws(StepFailure) {
      return try await inspection.inspect(part)
    } catch {
      return Diagnosis(.fail, error.advice)
    }
  }
}
