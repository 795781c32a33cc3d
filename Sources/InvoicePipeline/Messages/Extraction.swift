/// The message of the states `ExtractSync` and `Collect`.
public struct ExtractRequest: Codable, Sendable, Hashable {
  public var executionID: String
  public var startedAt: Timestamp
  public var document: Document

  public var run: Run { Run(executionID: executionID, startedAt: startedAt) }

  public init(run: Run, document: Document) {
    executionID = run.executionID
    startedAt = run.startedAt
    self.document = document
  }
}

/// What came of reading a document. The reading itself lies in the results bucket.
public struct Extraction: Codable, Sendable, Hashable {
  /// Absent when the document was refused.
  public var readingKey: String?
  /// Pages that were read.
  public var pages: Int
  /// Some pages could not be read.
  public var partial: Bool
  /// The reader, such as `textract`.
  public var engine: String
  /// Whether an earlier reading is used, for which nothing is paid; absent otherwise.
  public var reused: Bool?
  /// `rejected` when the reader refused the document itself, otherwise absent.
  public var disposition: Disposition?
  public var reasons: [Reason]

  public init(readingKey: String, pages: Int, partial: Bool, engine: String) {
    self.readingKey = readingKey
    self.pages = pages
    self.partial = partial
    self.engine = engine
    reasons = []
  }

  /// The reader says that the document itself cannot be read.
  public init(rejectedFor reason: Reason, engine: String) {
    pages = 0
    partial = false
    self.engine = engine
    disposition = .rejected
    reasons = [reason]
  }
}
