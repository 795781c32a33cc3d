import Foundation
import InvoiceDomain
import InvoicePipeline
import Synchronization

@testable import InvoicesCommand

/// Records in memory, in pages of two.
struct SampleQueries: RecordQueries {
  var records: [InvoiceRecord] = []
  var events: [HistoryEvent] = []

  func record(_ documentID: String) async throws(StepFailure) -> InvoiceRecord? {
    records.first { $0.documentID == documentID }
  }

  func history(_ documentID: String) async throws(StepFailure) -> RecordHistory? {
    try await record(documentID).map { RecordHistory(latest: $0, versions: [], events: events) }
  }

  func list(
    _ selection: RecordSelection, limit: Int, after: String?
  ) async throws(StepFailure) -> RecordPage {
    let selected: [InvoiceRecord] =
      switch selection {
      case .status(let status): newest(records.filter { $0.status == status })
      case .vendor(let key): newest(records.filter { $0.details?.vendorKey == key })
      case .issueMonth(let month):
        records.filter { $0.details?.issueMonth == month }
          .sorted { ($0.details?.issueDate?.dayNumber ?? 0) > ($1.details?.issueDate?.dayNumber ?? 0) }
      }
    let start = after.flatMap { Int($0) } ?? 0
    let end = min(start + min(limit, 2), selected.count)
    return RecordPage(records: Array(selected[start..<end]), next: end < selected.count ? "\(end)" : nil)
  }

  private func newest(_ records: [InvoiceRecord]) -> [InvoiceRecord] {
    records.sorted { $0.receivedAt > $1.receivedAt }
  }
}

/// The answers of a table that changes from one look to the next.
final class ChangingQueries: RecordQueries {
  private let answers: Mutex<[InvoiceRecord?]>

  init(_ answers: [InvoiceRecord?]) { self.answers = Mutex(answers) }

  func record(_ documentID: String) async throws(StepFailure) -> InvoiceRecord? {
    answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }

  func history(_ documentID: String) async throws(StepFailure) -> RecordHistory? { nil }

  func list(_ selection: RecordSelection, limit: Int, after: String?) async throws(StepFailure) -> RecordPage
  {
    RecordPage(records: [])
  }
}

/// Takes files, or refuses them after some.
final class SampleIncoming: IncomingFiles {
  private let delivered = Mutex<[String]>([])
  let accepts: Int

  init(accepts: Int = .max) { self.accepts = accepts }

  var keys: [String] { delivered.withLock { $0 } }

  func deliver(_ bytes: Data, to key: String) async throws(StepFailure) -> FileFacts {
    guard keys.count < accepts else { throw StepFailure(.dependencyUnavailable, "no answer") }
    delivered.withLock { $0.append(key) }
    return FileFacts(version: "v1", size: bytes.count, entityTag: "tag")
  }
}

/// Starts runs, or says that there is one of this name.
final class SampleRuns: Runs {
  private let started = Mutex<[(name: String, file: ReceivedFile)]>([])
  let isNew: Bool

  init(isNew: Bool = true) { self.isNew = isNew }

  var all: [(name: String, file: ReceivedFile)] { started.withLock { $0 } }

  func start(_ name: String, file: ReceivedFile) async throws(StepFailure) -> Bool {
    if isNew { started.withLock { $0.append((name, file)) } }
    return isNew
  }

  func isRunning(_ name: String) async throws(StepFailure) -> Bool? { nil }
}

struct SampleResults: ResultFiles {
  var files: [String: Data] = [:]
  var archived: Set<String> = []

  func read(_ key: String) async throws(StepFailure) -> Data? {
    if archived.contains(key) { throw StepFailure(.fileArchived, "S3.GetObject: InvalidObjectState") }
    return files[key]
  }

  func write(_ data: Data, to key: String) async throws(StepFailure) {}
}

/// Keeps what a command shows and notes.
final class RecordingConsole: Sendable {
  private let lines = Mutex<(shown: String, notes: [String])>(("", []))

  var shown: String { lines.withLock { $0.shown } }
  var notes: [String] { lines.withLock { $0.notes } }

  var console: Console {
    Console(
      show: { text in self.lines.withLock { $0.shown += text } },
      note: { text in self.lines.withLock { $0.notes.append(text) } })
  }
}

/// Not a hash, but different for different bytes.
let sampleHash: SHA256Hex = { bytes in "<\(String(decoding: bytes, as: UTF8.self))>" }
