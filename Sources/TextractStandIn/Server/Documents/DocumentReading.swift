import AWSServices
import Foundation

/// Reads documents, as the server needs it.
protocol DocumentReading: Sendable {
  /// The number of pages, at least 1, without reading them.
  func pageCount(of document: Data) async throws(Refusal) -> Int
  /// One expense document per page.
  func read(_ document: Data) async throws(Refusal) -> [Textract.ExpenseDocument]
}

extension ExpenseReader: DocumentReading {}
