/// A document that has been found sound enough to be read page by page.
protocol OpenedDocument: Sendable {
  /// At least 1.
  var pageCount: Int { get }
  /// - Parameter number: 1 is the first page.
  func page(_ number: Int) async throws(Refusal) -> Page
}
