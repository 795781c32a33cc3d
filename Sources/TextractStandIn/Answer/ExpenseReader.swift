import AWSServices
import Foundation

/// The whole reading: the bytes of a document in, Textract's expense documents out, one per page.
struct ExpenseReader: Sendable {
  var source = PageSource()
  var newID: @Sendable () -> String = { UUID().uuidString.lowercased() }

  /// The number of pages, without reading them.
  func pageCount(of document: Data) async throws(Refusal) -> Int {
    try await source.pageCount(of: document)
  }

  /// Reads every page.
  func read(_ document: Data) async throws(Refusal) -> [Textract.ExpenseDocument] {
    let pages = try await source.pages(of: document)
    let currency = CurrencyRecognition(pages: pages)
    return pages.map { ExpenseDocumentWriter(page: $0, currency: currency, newID: newID).document() }
  }
}
