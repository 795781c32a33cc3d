import AWSServices

/// What was read of a document.
struct ExpenseReading: Codable, Equatable, Sendable {
  /// One per page that could be read, in the order of the pages.
  var documents: [Textract.ExpenseDocument]
  /// The numbers of the pages that could not be read, from 1, ascending.
  var lostPages: [Int] = []

  /// Of the file, lost ones included.
  var pageCount: Int { documents.count + lostPages.count }
}
