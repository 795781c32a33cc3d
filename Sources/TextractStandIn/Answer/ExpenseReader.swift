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

  /// Reads every page. A page that cannot be read is left out and named.
  ///
  /// - Throws: `.badDocument` where no page can be read.
  func read(_ document: Data) async throws(Refusal) -> ExpenseReading {
    let pages = try await source.pages(of: document)
    let currency = CurrencyRecognition(pages: pages.read)
    return ExpenseReading(
      documents: pages.read.map {
        ExpenseDocumentWriter(page: $0, currency: currency, newID: newID).document()
      },
      lostPages: pages.lost)
  }
}
