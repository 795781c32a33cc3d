public import InvoiceDomain
public import InvoicePipeline

/// Claims, records, versions, events and jobs in memory, with the conditions of the real table.
public actor InMemoryInvoiceTable {
  private struct VersionKey: Hashable {
    var documentID: String
    var startedAt: Timestamp
  }

  private struct EventKey: Hashable {
    var documentID: String
    var startedAt: Timestamp
    var name: HistoryEvent.Name
  }

  private var latest: [String: InvoiceRecord] = [:]
  private var versions: [VersionKey: InvoiceRecord] = [:]
  private var events: [EventKey: HistoryEvent] = [:]
  private var owners: [String: String] = [:]
  private var jobs: [String: ExtractionJob] = [:]
  private var register: [String: [RegisterEntry]] = [:]
  private var erasures: [String: Erasure] = [:]

  public init() {}

  public var allRecords: [InvoiceRecord] { Array(latest.values) }
  public func owner(ofContent hash: String) -> String? { owners[hash] }
}

extension InMemoryInvoiceTable: DocumentClaims {
  public func claim(_ record: InvoiceRecord, terms: ClaimTerms) async throws(StepFailure) -> Bool {
    var claimed = record
    if let old = latest[record.documentID] {
      let isMine = old.run.executionID == record.run.executionID
      let isFree =
        switch terms {
        case .usual: old.status == .failed
        case .reprocess: old.status != .processing
        case .takeover(let run): old.status != .processing || old.run.executionID == run
        }
      guard isMine || isFree else { return false }
      claimed.receivedAt = old.receivedAt
    }
    latest[record.documentID] = claimed
    return true
  }

  public func claimContent(
    hash: String, for documentID: String, replacing owner: String?
  ) async throws(StepFailure) -> ContentClaim {
    if let held = owners[hash], held != documentID, held != owner { return .held(by: held) }
    owners[hash] = documentID
    return .granted
  }
}

extension InMemoryInvoiceTable: InvoiceRegister {
  public func enter(
    _ entry: RegisterEntry, under key: String
  ) async throws(StepFailure) -> [RegisterEntry]? {
    let present = register[key] ?? []
    if !present.contains(entry) {
      guard present.count < RegisterEntry.mostUnderOneKey else { return nil }
      register[key, default: []].append(entry)
    }
    return entry.predecessors(in: present)
  }
}

extension InMemoryInvoiceTable: RecordErasure {
  public func erasure(of documentID: String) async throws(StepFailure) -> Erasure? { erasures[documentID] }

  public func note(_ erasure: Erasure) async throws(StepFailure) { erasures[erasure.documentID] = erasure }

  public func withdraw(_ documentID: String, under key: String) async throws(StepFailure) {
    register[key]?.removeAll { $0.invoice.documentID == documentID }
  }

  public func erase(_ history: RecordHistory) async throws(StepFailure) -> Bool {
    let id = history.latest.documentID
    let hash = history.latest.document.contentHash
    jobs[id] = nil
    if owners[hash] == id { owners[hash] = nil }
    events = events.filter { $0.key.documentID != id }
    versions = versions.filter { $0.key.documentID != id }
    guard latest[id] == nil || latest[id]?.run.executionID == history.latest.run.executionID else {
      return false
    }
    latest[id] = nil
    return true
  }
}

extension InMemoryInvoiceTable: InvoiceRecords {
  public func finish(_ record: InvoiceRecord, events: [HistoryEvent]) async throws(StepFailure) -> Bool {
    guard latest[record.documentID]?.run.executionID == record.run.executionID else { return false }
    for event in events { _ = put(event, to: record.documentID) }
    versions[VersionKey(documentID: record.documentID, startedAt: record.run.startedAt)] = record
    latest[record.documentID] = record
    return true
  }

  public func fail(
    _ document: Document, run: Run, failure: RunFailure, at: Timestamp
  ) async throws(StepFailure) -> Bool {
    let documentID = document.documentID
    guard var record = latest[documentID], record.run.executionID == run.executionID else { return false }
    if record.status == .processing { record.status = .failed }
    record.failure = failure
    record.updatedAt = at
    latest[documentID] = record
    _ = put(
      HistoryEvent(.failed, at: at, run: run, detail: "\(failure.state) \(failure.error)"), to: documentID)
    return true
  }

  public func append(_ event: HistoryEvent, to document: Document) async throws(StepFailure) -> Bool {
    put(event, to: document.documentID)
  }

  public func contains(
    _ event: HistoryEvent.Name, of documentID: String, run: Run
  ) async throws(StepFailure) -> Bool {
    events[EventKey(documentID: documentID, startedAt: run.startedAt, name: event)] != nil
  }

  private func put(_ event: HistoryEvent, to documentID: String) -> Bool {
    let key = EventKey(documentID: documentID, startedAt: event.run.startedAt, name: event.name)
    guard events[key] == nil else { return false }
    events[key] = event
    return true
  }
}

extension InMemoryInvoiceTable: RecordQueries {
  public func record(_ documentID: String) async throws(StepFailure) -> InvoiceRecord? { latest[documentID] }

  public func history(_ documentID: String) async throws(StepFailure) -> RecordHistory? {
    guard let record = latest[documentID] else { return nil }
    let ofDocument = events.filter { $0.key.documentID == documentID }.values
    return RecordHistory(
      latest: record,
      versions: versions.filter { $0.key.documentID == documentID }.values
        .sorted { $0.run.startedAt < $1.run.startedAt },
      events: ofDocument.sorted {
        ($0.run.startedAt, $0.name.position) < ($1.run.startedAt, $1.name.position)
      })
  }

  public func list(
    _ selection: RecordSelection, limit: Int, after: String?
  ) async throws(StepFailure) -> RecordPage {
    let chosen: [InvoiceRecord]
    let listed = latest.values.filter { !$0.document.isCanary }
    switch selection {
    case .status(let status):
      chosen = listed.filter { $0.status == status }.sorted(by: newestFirst)
    case .vendor(let key):
      chosen = listed.filter { $0.details?.vendorKey == key }.sorted(by: newestFirst)
    case .issueMonth(let month):
      chosen = listed.filter { $0.details?.issueMonth == month }.sorted {
        ($0.details?.issueDate?.description ?? "", $0.documentID)
          > ($1.details?.issueDate?.description ?? "", $1.documentID)
      }
    }
    let start = after.flatMap { mark in chosen.firstIndex { $0.documentID == mark }.map { $0 + 1 } } ?? 0
    let part = Array(chosen.dropFirst(start).prefix(limit))
    return RecordPage(
      records: part.map { listing(of: $0) },
      next: start + part.count < chosen.count ? part.last?.documentID : nil)
  }

  /// A record as lists have it.
  private func listing(of record: InvoiceRecord) -> InvoiceRecord {
    var listed = record
    listed.document.contentType = nil
    listed.document.pages = nil
    listed.details?.confidenceMinimum = nil
    listed.resultKey = nil
    listed.readingKey = nil
    listed.extractedData = nil
    listed.costMicroUSD = nil
    listed.usage = nil
    listed.isInLedger = nil
    return listed
  }

  private func newestFirst(_ left: InvoiceRecord, _ right: InvoiceRecord) -> Bool {
    (left.receivedAt, left.documentID) > (right.receivedAt, right.documentID)
  }
}

extension InMemoryInvoiceTable: EarlierDocuments {
  public func documents(ofVendor vendorKey: String) async throws(StepFailure) -> [InvoiceRecord] {
    newest(EarlierDocumentLimits.ofVendor) { $0.details?.vendorKey == vendorKey }
  }

  public func documents(issuedOn day: CalendarDate) async throws(StepFailure) -> [InvoiceRecord] {
    newest(EarlierDocumentLimits.ofDay) { $0.details?.issueDate == day }
  }

  public func approvedDocuments() async throws(StepFailure) -> [InvoiceRecord] {
    newest(EarlierDocumentLimits.approved) { $0.status == .approved }
  }

  private func newest(_ limit: Int, _ isWanted: (InvoiceRecord) -> Bool) -> [InvoiceRecord] {
    latest.values.filter(isWanted).sorted(by: newestFirst).prefix(limit).map { listing(of: $0) }
  }
}

extension InMemoryInvoiceTable: ExtractionJobs {
  public func job(of documentID: String) async throws(StepFailure) -> ExtractionJob? { jobs[documentID] }

  public func save(_ job: ExtractionJob) async throws(StepFailure) { jobs[job.documentID] = job }
}
