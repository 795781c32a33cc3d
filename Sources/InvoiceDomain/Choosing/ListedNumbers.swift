/// Numbers of other documents, which stand under each other where a statement lists invoices: none is its own.
enum ListedNumbers {
  /// The headers without the numbers of three or more documents that have the same label at one edge of the page.
  static func dropped(from headers: [HeaderField]) -> [HeaderField] {
    var columns: [Column: Set<String>] = [:]
    for header in headers {
      if let column = Column(header) { columns[column, default: []].insert(header.text) }
    }
    return headers.filter { header in Column(header).flatMap { columns[$0]?.count } ?? 0 < 3 }
  }

  /// A label and the place of the page where it begins.
  private struct Column: Hashable {
    let label: String
    let page: Int
    /// In hundredths of the page's width.
    let left: Int

    init?(_ header: HeaderField) {
      guard let label = header.field.label, let box = label.box else { return nil }
      self.label = label.text
      page = label.page
      left = Int((box.left * 100).rounded())
    }
  }
}
