import FoundationEssentials
import InvoiceDomain

/// Decides what becomes of a file that arrived, before anything is spent on it: nothing is lost, nothing is
/// done twice.
///
/// 1. A file outside the place where documents arrive is ignored.
/// 2. The bytes give the document its identity; a file over the limit is not read.
/// 3. The run claims the document. Refused: the event is a repetition.
/// 4. The bytes are inspected. Unreadable, or more pages than are accepted: rejected, with a reason for the sender.
/// 5. The run claims the bytes. Refused: the same bytes came before under another name.
/// 6. An invoice as data that the file carries is kept for the rules.
/// 7. One page or an image is read at once, more pages by a job.
///
/// A run that died in between repeats all of it: every claim accepts its own owner.
public struct AdmitDocument: Sendable {
  private let files: any DocumentFiles
  private let claims: any DocumentClaims
  private let records: any InvoiceRecords
  private let queries: any RecordQueries
  private let results: any ResultFiles
  private let readEmbeddedInvoice: ReadEmbeddedInvoice
  private let limits: AdmissionLimits
  private let sha256: SHA256Hex
  private let now: Now

  public init(
    files: any DocumentFiles, claims: any DocumentClaims, records: any InvoiceRecords,
    queries: any RecordQueries, results: any ResultFiles,
    readEmbeddedInvoice: @escaping ReadEmbeddedInvoice, limits: AdmissionLimits,
    sha256: @escaping SHA256Hex, now: @escaping Now
  ) {
    self.files = files
    self.claims = claims
    self.records = records
    self.queries = queries
    self.results = results
    self.readEmbeddedInvoice = readEmbeddedInvoice
    self.limits = limits
    self.sha256 = sha256
    self.now = now
  }

  /// - Throws: `MalformedEvent` without a bucket or key, `DocumentMissing`, or what a port throws.
  public func admit(_ request: AdmitRequest) async throws(StepFailure) -> Admission {
    guard let bucket = request.event.detail?.bucket?.name, !bucket.isEmpty,
      let key = request.event.detail?.object?.key, !key.isEmpty
    else { throw StepFailure(.malformedEvent, "the event names no bucket or no key") }
    guard bucket == limits.rawBucket, ObjectKey(key).begins(with: limits.incomingPrefix),
      !ObjectKey(key).isFolder
    else {
      return Admission(.ignored)
    }

    let arrival = try await arrival(
      bucket: bucket, key: key,
      version: request.event.detail?.object?.version.flatMap { $0.isEmpty ? nil : $0 })
    guard
      try await claims.claim(record(of: arrival.document, for: request.run), terms: terms(of: request.event))
    else { return Admission(.repeatedEvent, document: arrival.document) }

    let admission = try await disposition(of: arrival)
    let event = HistoryEvent(
      .admitted, at: now(), run: request.run, detail: admission.disposition.rawValue)
    _ = try await records.append(event, to: arrival.document)
    return admission
  }

  private struct Arrival {
    var document: Document
    /// Absent when the file is over the limit.
    var bytes: Data?
  }

  private func arrival(bucket: String, key: String, version: String?) async throws(StepFailure) -> Arrival {
    let facts = try await files.facts(bucket: bucket, key: key, version: version)
    let known = version ?? facts.version
    var bytes: Data?
    let contentHash: String
    if facts.size > limits.maximumBytes {
      contentHash = DocumentIdentity.contentHash(ofUnread: facts, sha256: sha256)
    } else {
      let data = try await files.bytes(bucket: bucket, key: key, version: known)
      contentHash = sha256(data)
      bytes = data
    }
    let stamp = known ?? "null"
    let documentID = DocumentIdentity.documentID(
      bucket: bucket, key: key, version: stamp, contentHash: contentHash, sha256: sha256)
    let document = Document(
      documentID: documentID, bucket: bucket, key: key, version: stamp, contentHash: contentHash,
      size: bytes?.count ?? facts.size,
      canary: Canary.isCanary(key, incomingPrefix: limits.incomingPrefix) ? true : nil)
    return Arrival(document: document, bytes: bytes)
  }

  private func record(of document: Document, for run: Run) -> InvoiceRecord {
    let time = now()
    return InvoiceRecord(document: document, status: .processing, run: run, receivedAt: time, updatedAt: time)
  }

  private func terms(of event: ReceivedFile) -> ClaimTerms {
    if let run = event.replaces { return .takeover(from: run) }
    return event.reprocess == true ? .reprocess : .usual
  }

  private func disposition(of arrival: Arrival) async throws(StepFailure) -> Admission {
    var document = arrival.document
    guard let bytes = arrival.bytes else {
      return Admission(.rejected, document: document, reasons: [Reason(.tooLarge)])
    }
    let inspection = Inspection(of: bytes)
    document.contentType = inspection.type
    document.pages = inspection.pages
    if let pages = inspection.pages, pages > limits.maximumPages {
      let reason = Reason(pages: pages, over: limits.maximumPages)
      return Admission(.rejected, document: document, reasons: [reason])
    }
    if let problem = inspection.problem ?? tooLargeForAnImage(document) {
      return Admission(.rejected, document: document, reasons: [Reason(problem)])
    }
    if !document.isCanary, let owner = try await otherOwner(of: document) {
      return Admission(
        .duplicate, document: document, reasons: [Reason(.sameContent)], duplicateOf: owner)
    }
    if let xml = inspection.embeddedInvoice { try await keep(xml, of: &document) }
    return Admission(isReadAtOnce(document) ? .extractSync : .extractAsync, document: document)
  }

  /// The values go into a file, and only the fact that there is one into the run.
  private func keep(_ xml: EmbeddedXML, of document: inout Document) async throws(StepFailure) {
    var file = EmbeddedInvoiceFile(invoice: nil)
    if case .bytes(let bytes) = xml { file.invoice = readEmbeddedInvoice(bytes) }
    try await results.write(
      try MessageJSON.encode(file), to: ResultKey.embeddedInvoice(of: document.documentID))
    document.embeddedInvoice = true
  }

  /// Claims the bytes. A claim whose owner failed, or is not on record, is taken over.
  private func otherOwner(of document: Document) async throws(StepFailure) -> String? {
    guard
      case .held(let owner) = try await claims.claimContent(
        hash: document.contentHash, for: document.documentID, replacing: nil)
    else { return nil }
    let status = try await queries.record(owner)?.status
    guard status == nil || status == .failed else { return owner }
    guard
      case .held(let newOwner) = try await claims.claimContent(
        hash: document.contentHash, for: document.documentID, replacing: owner)
    else { return nil }
    return newOwner
  }

  private func tooLargeForAnImage(_ document: Document) -> ReasonCode? {
    let isImage = document.contentType == .png || document.contentType == .jpeg
    return isImage && document.size > Self.largestAtOnce ? .tooLarge : nil
  }

  /// A page count that is not known is tried at once; the reader's refusal leads to a job.
  private func isReadAtOnce(_ document: Document) -> Bool {
    (document.pages ?? 1) == 1 && document.size <= Self.largestAtOnce
  }

  /// Bytes. The reading service takes more only in a job, and of PDF and TIFF only.
  private static let largestAtOnce = 10_485_760
}
