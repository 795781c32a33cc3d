extension PeopleMessage {
  /// A technical failure: which file, where, and what happens next.
  static func failure(of failed: FailedRun) -> PeopleMessage {
    let fileName = singleLine(failed.fileName ?? "unknown file")
    var facts = [
      Fact(name: "File", value: fileName),
      Fact(name: "Failed in", value: failed.failure.state),
      Fact(name: "Failure", value: failed.failure.error),
    ]
    if let documentID = failed.document?.documentID {
      facts.append(Fact(name: "Document", value: documentID))
    }
    facts.append(Fact(name: "Run", value: failed.executionID))
    return PeopleMessage(
      outcome: "failed", subject: "Processing failed: \(fileName)",
      headline: "The document could not be processed for a technical reason.", facts: facts, reasons: [],
      nextStep: nextStep(of: failed))
  }

  private static func nextStep(of failed: FailedRun) -> String {
    let code = FailureCode(rawValue: failed.failure.error)
    if code == .fileArchived {
      let name = failed.document?.documentID ?? singleLine(failed.fileName ?? "")
      return
        "The original is kept in an archive. Have it restored (aws s3api restore-object), which takes hours; then "
        + "process it again: invoices retry \(name)"
    }
    if let documentID = failed.document?.documentID {
      return "The original is kept and nothing is lost. When the cause is gone, process it again: "
        + "invoices retry \(documentID)"
    }
    switch code {
    case .documentMissing: return "The file was gone before it could be read. Please send it again."
    case .malformedEvent:
      return "The event named no file. Whoever operates the system should look at its source."
    default: return "The original is kept. When the cause is gone, send the document again."
    }
  }
}
