/// What is recorded of a document: its latest state, and unchanged for good one version for each run.
public struct InvoiceRecord: Codable, Sendable, Hashable {
  public var document: Document
  public var status: RecordStatus
  /// The run that holds the document or that brought it to this state.
  public var run: Run
  /// When the document was first admitted.
  public var receivedAt: Timestamp
  public var updatedAt: Timestamp
  /// Absent until a run has read the document.
  public var details: InvoiceDetails?
  /// Sentences for a person, most important first.
  public var reasons: [String]
  /// The document that this one repeats.
  public var duplicateOf: String?
  /// Where the canonical invoice of the run lies in the results bucket.
  public var resultKey: String?
  public var readingKey: String?
  /// The invoice as JSON without its raw text; absent when that is over 200 KB.
  public var extractedData: String?
  /// What the document has cost until now over all its runs, in millionths of a US dollar: what was measured, times
  /// the prices of `DocumentPrices`, and a fixed part for each run.
  public var costMicroUSD: Int?
  /// What this run was measured to use.
  public var usage: RunUsage?
  /// Whether the document was written to the ledger (see `InvoiceLedger`); absent where there was none.
  public var isInLedger: Bool?
  /// Why the last run failed. A document that has its outcome keeps it beside the failure.
  public var failure: RunFailure?

  public init(
    document: Document, status: RecordStatus, run: Run, receivedAt: Timestamp, updatedAt: Timestamp,
    details: InvoiceDetails? = nil, reasons: [String] = [], duplicateOf: String? = nil,
    resultKey: String? = nil, readingKey: String? = nil, extractedData: String? = nil,
    costMicroUSD: Int? = nil, usage: RunUsage? = nil,
    isInLedger: Bool? = nil, failure: RunFailure? = nil
  ) {
    self.document = document
    self.status = status
    self.run = run
    self.receivedAt = receivedAt
    self.updatedAt = updatedAt
    self.details = details
    self.reasons = reasons
    self.duplicateOf = duplicateOf
    self.resultKey = resultKey
    self.readingKey = readingKey
    self.extractedData = extractedData
    self.costMicroUSD = costMicroUSD
    self.usage = usage
    self.isInLedger = isInLedger
    self.failure = failure
  }

  public var documentID: String { document.documentID }
}
