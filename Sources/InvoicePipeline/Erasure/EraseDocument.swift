import InvoiceDomain

/// Erases one document: the original, everything read from it, everything recorded of it.
///
/// 1. Everything that lies in the buckets is listed. A version under a hold ends it: nothing has been erased then.
/// 2. The erasure is noted: who, why, how much.
/// 3. Files go first, then the places in the register and in the ledger, last the record. Until then the record says what else there
///    is, so that an erasure that was interrupted can be begun again and goes on.
///
/// Messages that were sent, backups and copies elsewhere are out of reach: docs/erasure.md.
public struct EraseDocument: Sendable {
  private let documents: any FileVersions
  private let results: any FileVersions
  private let queries: any RecordQueries
  private let records: any RecordErasure
  private let ledger: (any InvoiceLedger)?
  private let sha256: SHA256Hex
  private let now: Now

  /// - Parameters:
  ///   - documents: the bucket where documents arrive.
  ///   - results: the bucket of the results.
  ///   - ledger: nothing where there is none. A document that was written to one cannot be erased without it.
  public init(
    documents: any FileVersions, results: any FileVersions, queries: any RecordQueries,
    records: any RecordErasure, ledger: (any InvoiceLedger)?, sha256: @escaping SHA256Hex, now: @escaping Now
  ) {
    self.documents = documents
    self.results = results
    self.queries = queries
    self.records = records
    self.ledger = ledger
    self.sha256 = sha256
    self.now = now
  }

  /// What became of an attempt to erase.
  public enum Outcome: Sendable, Hashable {
    case erased(Erasure)
    case unknown
    /// A run has the document. Nothing was erased, or not all: the attempt can be repeated.
    case beingProcessed
    /// Nothing was erased, because of so many versions.
    case held(FileHold, versions: Int)
  }

  public func erase(_ documentID: String, by identity: String, reason: String) async throws(StepFailure)
    -> Outcome
  {
    guard let history = try await queries.history(documentID) else {
      return try await records.erasure(of: documentID).map { .erased($0) } ?? .unknown
    }
    guard history.latest.status != .processing else { return .beingProcessed }
    guard ledger != nil || !([history.latest] + history.versions).contains(where: { $0.isInLedger == true })
    else { throw StepFailure(.notConfigured, "the document is in the ledger, and no ledger is named") }
    let original = try await original(of: history.latest.document)
    let read = try await everythingRead(from: documentID)
    if let held = try await holds(original, read) { return held }

    var erasure =
      try await unfinished(documentID)
      ?? Erasure(
        documentID: documentID, by: identity, reason: reason, startedAt: now(),
        files: (original + read).count { !$0.isDeletion },
        items: 1 + history.versions.count + history.events.count)
    try await records.note(erasure)
    for version in read { try await results.delete(version) }
    for version in original { try await documents.delete(version) }
    for key in registerKeys(of: history) { try await records.withdraw(documentID, under: key) }
    try await ledger?.erase(documentID, deadline: now().adding(seconds: Self.secondsForTheLedger))
    guard try await records.erase(history) else { return .beingProcessed }
    erasure.completedAt = now()
    try await records.note(erasure)
    return .erased(erasure)
  }

  /// A ledger that sleeps takes up to half a minute to wake.
  private static let secondsForTheLedger = 120

  private func unfinished(_ documentID: String) async throws(StepFailure) -> Erasure? {
    let earlier = try await records.erasure(of: documentID)
    return earlier?.completedAt == nil ? earlier : nil
  }

  /// The version that was admitted. Other versions under the key are other documents; when there are none, the marks
  /// that hide the file go too, for a file's name can be personal.
  private func original(of document: Document) async throws(StepFailure) -> [FileVersion] {
    let all = try await documents.versions(below: document.key).filter { $0.key == document.key }
    let own = all.filter { $0.version == document.version && !$0.isDeletion }
    let others = all.filter { $0.version != document.version }
    return others.allSatisfy(\.isDeletion) ? own + others : own
  }

  private func everythingRead(from documentID: String) async throws(StepFailure) -> [FileVersion] {
    var found: [FileVersion] = []
    for prefix in ResultKey.everything(of: documentID) {
      found += try await results.versions(below: prefix)
    }
    return found
  }

  private func holds(
    _ original: [FileVersion], _ read: [FileVersion]
  ) async throws(StepFailure) -> Outcome? {
    var holds: [FileHold] = []
    for version in original where !version.isDeletion {
      if let hold = try await documents.hold(on: version) { holds.append(hold) }
    }
    for version in read where !version.isDeletion {
      if let hold = try await results.hold(on: version) { holds.append(hold) }
    }
    return holds.first.map { .held($0, versions: holds.count) }
  }

  private func registerKeys(of history: RecordHistory) -> Set<String> {
    let readings = ([history.latest] + history.versions).compactMap(\.details)
    return Set(
      readings.flatMap { RegisterKey.keys(of: KnownInvoice(history.latest.documentID, $0), sha256: sha256) })
  }
}
