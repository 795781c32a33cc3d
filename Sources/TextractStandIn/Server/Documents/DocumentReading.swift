import Foundation

/// Reads documents, as the server needs it.
protocol DocumentReading: Sendable {
  /// The number of pages, at least 1, without reading them.
  func pageCount(of document: Data) async throws(Refusal) -> Int
  /// One expense document per page; at least one page can be read.
  func read(_ document: Data) async throws(Refusal) -> ExpenseReading
}

extension ExpenseReader: DocumentReading {}
