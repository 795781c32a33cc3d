public import FoundationEssentials
public import InvoiceDomain

/// The function `validate`: makes the canonical invoice of a reading and collects every finding. An invoice
/// that contradicts itself is data, not a failure.
///
/// May be repeated: the same reading gives the same invoice, under the same key.
public struct Validate: Step {
  private let results: any ResultFiles
  private let interpreter: Interpreter
  private let now: Now

  public init(results: any ResultFiles, interpreter: Interpreter, now: @escaping Now) {
    self.results = results
    self.interpreter = interpreter
    self.now = now
  }

  public func handle(_ payload: Data, in invocation: Invocation) async throws(StepFailure) -> Data {
    guard try RequestedAction.optional(in: payload) == .validate else {
      throw StepFailure(.malformedEvent, "this function does not know the action")
    }
    let request = try MessageJSON.decode(ValidateRequest.self, from: payload, orThrow: .malformedEvent)
    let validation = try await validate(request)
    invocation.log.info(
      "validated",
      [
        "errors": .count(validation.errors), "reviews": .count(validation.reviews),
        "warnings": .count(validation.warnings),
      ])
    return try MessageJSON.encode(validation)
  }

  /// - Throws: `ResultMissing` or `ResultUnreadable` when what was read is not there or is none.
  public func validate(_ request: ValidateRequest) async throws(StepFailure) -> Validation {
    let time = now()
    let embedded = try await embeddedInvoice(of: request.document)
    let (engine, interpretation) = try await interpretation(of: request.extraction, embedded, at: time)
    let validated = ValidatedInvoice(
      document: request.document, engine: engine, invoice: interpretation.invoice,
      findings: interpretation.findings, embedded: embedded, validatedAt: time)
    let key = ResultKey.validated(request.document.documentID, request.run)
    try await results.write(try MessageJSON.encode(validated), to: key)
    func count(_ severity: Severity) -> Int {
      interpretation.findings.count { $0.severity == severity }
    }
    return Validation(
      invoiceKey: key, errors: count(.error), reviews: count(.review), warnings: count(.warning))
  }

  private func embeddedInvoice(of document: Document) async throws(StepFailure) -> EmbeddedInvoiceFile? {
    guard document.embeddedInvoice == true else { return nil }
    guard let data = try await results.read(ResultKey.embeddedInvoice(of: document.documentID)) else {
      throw StepFailure(.resultMissing, "the embedded invoice is not there")
    }
    return try MessageJSON.decode(EmbeddedInvoiceFile.self, from: data, orThrow: .resultUnreadable)
  }

  /// The reading itself is given back before the result is written: of a long document both would not fit.
  private func interpretation(
    of extraction: Extraction, _ embedded: EmbeddedInvoiceFile?, at time: Timestamp
  ) async throws(StepFailure) -> (engine: String, Interpretation) {
    guard let today = time.day else { throw StepFailure(.internal, "the clock is out of range") }
    guard let key = extraction.readingKey, let stored = try await ReadingFiles(results: results).whole(key)
    else {
      throw StepFailure(.resultMissing, "the reading is not there")
    }
    let engine = stored.engine
    let reading = (consume stored).reading
    return (engine, interpreter.interpret(consume reading, embedded: embedded, today: today))
  }
}
