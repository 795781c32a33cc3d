/// The message of the state `Admit`.
public struct AdmitRequest: Codable, Sendable, Hashable {
  public var executionID: String
  public var startedAt: Timestamp
  public var event: ReceivedFile

  public var run: Run { Run(executionID: executionID, startedAt: startedAt) }

  public init(run: Run, event: ReceivedFile) {
    executionID = run.executionID
    startedAt = run.startedAt
    self.event = event
  }
}

/// What is to be done with a file that arrived.
public struct Admission: Codable, Sendable, Hashable {
  public var disposition: Disposition
  /// Absent when the file is ignored.
  public var document: Document?
  public var reasons: [Reason]
  /// The document whose bytes are the same.
  public var duplicateOf: String?

  public init(
    _ disposition: Disposition, document: Document? = nil, reasons: [Reason] = [], duplicateOf: String? = nil
  ) {
    self.disposition = disposition
    self.document = document
    self.reasons = reasons
    self.duplicateOf = duplicateOf
  }
}

/// The ways a document can go from admission.
public enum Disposition: String, Codable, Sendable, Hashable, CaseIterable {
  /// Read in one answer: one page, or an image.
  case extractSync = "extract-sync"
  /// Read by a job: several pages, or too large for one answer.
  case extractAsync = "extract-async"
  /// The same bytes came before; nothing is spent.
  case duplicate
  /// Cannot be read; nothing is spent.
  case rejected
  /// Another run has this document, or had it and came to an end.
  case repeatedEvent = "repeated-event"
  /// No document: a folder, or a file outside the place where documents arrive.
  case ignored
}
