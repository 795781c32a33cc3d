public import InvoiceDomain

/// The message of the state `Process`. Either `validation`, or the `admission` (of `Admit` or of the reader)
/// that says why there is none.
public struct ProcessRequest: Codable, Sendable, Hashable {
  public var executionID: String
  public var startedAt: Timestamp
  public var document: Document
  public var admission: Refusal?
  public var validation: Validation?

  public var run: Run { Run(executionID: executionID, startedAt: startedAt) }

  public init(run: Run, document: Document, admission: Refusal? = nil, validation: Validation? = nil) {
    executionID = run.executionID
    startedAt = run.startedAt
    self.document = document
    self.admission = admission
    self.validation = validation
  }
}

/// Why a document was not read. Decodes from an `Admission` and from an `Extraction` alike.
public struct Refusal: Codable, Sendable, Hashable {
  /// `rejected` or `duplicate`.
  public var disposition: Disposition?
  public var reasons: [Reason]?
  public var duplicateOf: String?

  public init(_ disposition: Disposition, reasons: [Reason], duplicateOf: String? = nil) {
    self.disposition = disposition
    self.reasons = reasons
    self.duplicateOf = duplicateOf
  }
}

/// What was decided; the decided invoice lies in the results bucket (`DecidedInvoice`).
public struct Processed: Codable, Sendable, Hashable {
  public var outcome: Outcome
  public var invoiceKey: String

  public init(outcome: Outcome, invoiceKey: String) {
    self.outcome = outcome
    self.invoiceKey = invoiceKey
  }
}
