public import FoundationEssentials
public import InvoiceDomain

/// Reads invoices and receipts: at once, or as a job whose end is announced.
///
/// A failure that is the document's own fault carries `StepFailure.refusal`.
public protocol ExpenseReader: Sendable {
  /// The reader's name, as results carry it.
  var engine: String { get }

  /// Reads a document of one page. Paid at every call.
  func read(_ document: Document) async throws(StepFailure) -> ReadingPart

  /// Starts a job and gives its id. The same document and generation again within seven days give the same
  /// job, which is neither paid nor announced a second time.
  func start(_ document: Document, generation: Int) async throws(StepFailure) -> String

  /// A part of a job's results, or its state alone while there are none.
  ///
  /// - Parameter after: `JobResults.next` of the part before.
  /// - Throws: `JobExpired` when the job is not known any more.
  func results(of jobID: String, after: String?) async throws(StepFailure) -> JobResults
}

/// One answer of a reader.
public struct ReadingPart: Sendable, Hashable {
  /// The answer, byte for byte.
  public var raw: Data
  public var reading: Reading

  public init(raw: Data, reading: Reading) {
    self.raw = raw
    self.reading = reading
  }
}

/// The state of a job, with a part of its results once it has ended well.
public struct JobResults: Sendable, Hashable {
  public var status: JobStatus
  /// Present when `status` is `succeeded` or `partialSuccess`.
  public var part: ReadingPart?
  /// Opaque; absent at the last part.
  public var next: String?
  /// Why the job failed, when it failed for the document's sake.
  public var refusal: DocumentRefusal?

  public init(
    status: JobStatus, part: ReadingPart? = nil, next: String? = nil, refusal: DocumentRefusal? = nil
  ) {
    self.status = status
    self.part = part
    self.next = next
    self.refusal = refusal
  }
}
