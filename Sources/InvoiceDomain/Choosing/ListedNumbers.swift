/// Numbers of other documents, which stand under each other where a statement lists invoices: none is its own.
enum ListedNumbers {
  /// The headers without the numbers of three or more documents that have the same label at one edge of the page.
  static func dropped(from headers: [HeaderField]) -> [HeaderField] {
    headers.filter { header in
      guard let label = header.field.label, let box = label.box else { return true }
      let column = headers.filter { other in
        guard let next = other.field.label, let place = next.box else { return false }
        return next.text == label.text && next.page == label.page && abs(place.left - box.left) < edge
      }
      return Set(column.map(\.text)).count < 3
    }
  }

  private static let edge = 0.01
}
