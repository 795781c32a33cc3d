public import FoundationEssentials
public import InvoiceDomain

/// Reads invoices and receipts: at once, or as a job whose end is announced.
///
/// A failure that is the document's own fault carries `StepFailure.refusal`. Answers are handed over as they
/// came, byte for byte, one after another.
public protocol ExpenseReader: Sendable {
  /// The reader's name, as results carry it.
  var engine: String { get }

  /// Reads a document of one page. Paid at every call.
  func read(_ document: Document, keeping answer: AnswerKeeper) async throws(StepFailure) -> Reading

  /// Starts a job and gives its id. The same document and generation again within seven days give the same
  /// job, which is neither paid nor announced a second time.
  func start(_ document: Document, generation: Int) async throws(StepFailure) -> String

  /// - Throws: `JobExpired` when the job is not known any more.
  func status(of jobID: String) async throws(StepFailure) -> JobStatus

  /// All that a job has read, or its state alone while there is nothing.
  ///
  /// - Throws: `JobExpired` when the job is not known any more.
  func results(of jobID: String, keeping answer: AnswerKeeper) async throws(StepFailure) -> JobResults
}

/// Takes one answer of a reader.
public typealias AnswerKeeper = @Sendable (_ answer: Data) async throws(StepFailure) -> Void

/// The state of a job, with its results once it has ended well.
public struct JobResults: Sendable, Hashable {
  public var status: JobStatus
  /// Present when `status` is `succeeded` or `partialSuccess`.
  public var reading: Reading?
  /// Why the job failed, when it failed for the document's sake.
  public var refusal: DocumentRefusal?

  public init(status: JobStatus, reading: Reading? = nil, refusal: DocumentRefusal? = nil) {
    self.status = status
    self.reading = reading
    self.refusal = refusal
  }
}
