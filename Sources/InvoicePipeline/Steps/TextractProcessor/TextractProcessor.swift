public import FoundationEssentials

/// The function `textract-processor`: admits documents and has them read.
///
/// Two modes: a message of the state machine names its action; anything else is the announcement that reading
/// jobs have ended.
public struct TextractProcessor: Step {
  private let admit: AdmitDocument
  private let extract: ExtractNow
  private let start: StartExtraction
  private let complete: CompleteExtraction
  private let collect: CollectExtraction
  private let notices: @Sendable (Data) throws(StepFailure) -> [CompletionNotice]

  /// - Parameter notices: reads an announcement; throws `MalformedEvent` when it is none.
  public init(
    admit: AdmitDocument, extract: ExtractNow, start: StartExtraction, complete: CompleteExtraction,
    collect: CollectExtraction, notices: @escaping @Sendable (Data) throws(StepFailure) -> [CompletionNotice]
  ) {
    self.admit = admit
    self.extract = extract
    self.start = start
    self.complete = complete
    self.collect = collect
    self.notices = notices
  }

  public func handle(_ payload: Data, in invocation: Invocation) async throws(StepFailure) -> Data {
    switch try RequestedAction.optional(in: payload) {
    case .admit?:
      let admission = try await admit.admit(decode(payload))
      report(admission, in: invocation)
      return try MessageJSON.encode(admission)
    case .extract?:
      let request: ExtractRequest = try decode(payload)
      let extraction = try await extract.extract(request)
      report(extraction, of: request.document, in: invocation)
      return try MessageJSON.encode(extraction)
    case .start?:
      let completion = try await start.start(decode(payload))
      invocation.log.info("job started", ["status": .code(completion.status.rawValue)])
      return try MessageJSON.encode(completion)
    case .collect?:
      let request: ExtractRequest = try decode(payload)
      let extraction = try await collect.collect(request)
      report(extraction, of: request.document, in: invocation)
      return try MessageJSON.encode(extraction)
    case nil:
      try await completeAll(payload, in: invocation)
      return try MessageJSON.encode(Acknowledgement())
    default:
      throw StepFailure(.malformedEvent, "this function does not know the action")
    }
  }

  private func decode<Request: Decodable>(_ payload: Data) throws(StepFailure) -> Request {
    try MessageJSON.decode(Request.self, from: payload, orThrow: .malformedEvent)
  }

  /// Every announcement is tried, then the first failure is thrown, so that none is lost to another's.
  private func completeAll(_ payload: Data, in invocation: Invocation) async throws(StepFailure) {
    var first: StepFailure?
    for notice in try notices(payload) {
      do {
        try await complete.complete(notice, in: invocation)
      } catch {
        first = first ?? error
      }
    }
    if let first { throw first }
  }

  /// Counts what was admitted; an event that was ignored has no document.
  private func report(_ admission: Admission, in invocation: Invocation) {
    invocation.log.info(
      "admitted",
      [
        "disposition": .code(admission.disposition.rawValue),
        "documentID": .code(admission.document?.documentID ?? "none"),
        "reason": .code(admission.reasons.first?.code.rawValue ?? "none"),
      ])
    guard admission.disposition != .repeatedEvent, let document = admission.document, !document.isCanary
    else { return }
    invocation.metrics.record([
      Measurement("DocumentsReceived", 1), Measurement("BytesReceived", Double(document.size), .bytes),
    ])
  }

  /// Counts the pages that were read now, and paid for.
  private func report(_ extraction: Extraction, of document: Document, in invocation: Invocation) {
    invocation.log.info(
      "extracted", ["pages": .count(extraction.pages), "partial": .code(extraction.partial ? "yes" : "no")])
    guard !document.isCanary, extraction.reused != true else { return }
    invocation.metrics.record([Measurement("PagesRead", Double(extraction.pages))])
  }
}
