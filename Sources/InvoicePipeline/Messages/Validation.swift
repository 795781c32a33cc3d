/// The message of the state `Validate`.
public struct ValidateRequest: Codable, Sendable, Hashable {
  public var executionID: String
  public var startedAt: Timestamp
  public var document: Document
  public var extraction: Extraction

  public var run: Run { Run(executionID: executionID, startedAt: startedAt) }

  public init(run: Run, document: Document, extraction: Extraction) {
    executionID = run.executionID
    startedAt = run.startedAt
    self.document = document
    self.extraction = extraction
  }
}

/// Where the checked invoice lies (`ValidatedInvoice`), and how many findings of each weight it has.
public struct Validation: Codable, Sendable, Hashable {
  public var invoiceKey: String
  public var errors: Int
  public var reviews: Int
  public var warnings: Int

  public init(invoiceKey: String, errors: Int, reviews: Int, warnings: Int) {
    self.invoiceKey = invoiceKey
    self.errors = errors
    self.reviews = reviews
    self.warnings = warnings
  }
}
