/// The message of the states `Store` and `Notify`.
public struct ProcessedDocument: Codable, Sendable, Hashable {
  public var executionID: String
  public var startedAt: Timestamp
  public var document: Document
  public var processed: Processed
  /// What the states before and this one used; absent for `Notify`.
  public var usage: [StepUsage]?

  public var run: Run { Run(executionID: executionID, startedAt: startedAt) }

  public init(run: Run, document: Document, processed: Processed, usage: [StepUsage]? = nil) {
    executionID = run.executionID
    startedAt = run.startedAt
    self.document = document
    self.processed = processed
    self.usage = usage
  }
}

/// Where the canonical invoice lies for good (`CanonicalInvoice`).
public struct Stored: Codable, Sendable, Hashable {
  public var invoiceKey: String

  public init(invoiceKey: String) { self.invoiceKey = invoiceKey }
}
