import InvoicePipeline

/// Waits until each of some documents has its outcome, and says how they get on.
struct OutcomeWatch {
  let queries: any RecordQueries
  let interval: Duration
  /// After so many rounds of looking it is enough.
  let rounds: Int
  let sleep: (Duration) async throws -> Void
  let console: Console

  /// The last known record of each file, in the order of the files; nothing for a file that is not known yet.
  func records(of files: [SubmittedFile]) async throws -> [InvoiceRecord?] {
    var records = [InvoiceRecord?](repeating: nil, count: files.count)
    for round in 0..<rounds {
      if round > 0 { try await sleep(interval) }
      for (index, file) in files.enumerated() where !records[index].hasEnded {
        guard let record = try await record(of: file), record.status != records[index]?.status else {
          continue
        }
        records[index] = record
        let ended = records.count { $0.hasEnded }
        console.note("[\(ended)/\(files.count)] \(file.name.printable) \(record.status.rawValue)")
      }
      if records.allSatisfy(\.hasEnded) { break }
    }
    return records
  }

  private func record(of file: SubmittedFile) async throws -> InvoiceRecord? {
    for documentID in file.documentIDs {
      if let record = try await queries.record(documentID) { return record }
    }
    return nil
  }
}

extension InvoiceRecord? {
  /// Whether the document has its outcome or failed.
  var hasEnded: Bool {
    guard let record = self else { return false }
    return record.status != .processing
  }
}
