import InvoiceDomain
import Synchronization

/// Keeps what a reader answered, so that no document is paid for twice.
struct ReadingArchive: Sendable {
  let results: any ResultFiles
  let records: any InvoiceRecords
  let now: Now

  /// What an earlier run, or an earlier try of this one, has read.
  func extraction(of document: Document) async throws(StepFailure) -> Extraction? {
    let key = ResultKey.reading(of: document.documentID)
    guard let stored = try await ReadingFiles(results: results).first(key) else { return nil }
    var extraction = Extraction(of: stored, at: key)
    extraction.reused = true
    return extraction
  }

  /// Keeps answers as they come, numbered from 1.
  func answerKeeper(for document: Document) -> AnswerKeeper {
    let count = Counter()
    return { answer async throws(StepFailure) in
      try await results.write(answer, to: ResultKey.answer(of: document.documentID, part: count.next()))
    }
  }

  /// Written last: where there is a reading, there are all its answers.
  func keep(_ stored: StoredReading, of document: Document, for run: Run) async throws(StepFailure)
    -> Extraction
  {
    let key = ResultKey.reading(of: document.documentID)
    try await ReadingFiles(results: results).write(stored, to: key)
    let extraction = Extraction(of: stored, at: key)
    let event = HistoryEvent.extracted(pages: extraction.pages, at: now(), run: run)
    _ = try await records.append(event, to: document)
    return extraction
  }

  private final class Counter: Sendable {
    private let value = Mutex(0)

    func next() -> Int {
      value.withLock {
        $0 += 1
        return $0
      }
    }
  }
}

extension Extraction {
  fileprivate init(of stored: StoredReading, at key: String) {
    let reading = stored.reading
    self.init(
      readingKey: key, pages: reading.pagesRead.count,
      partial: reading.isCutShort || !reading.pagesFailed.isEmpty, engine: stored.engine)
  }
}
