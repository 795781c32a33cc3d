extension Reading {
  /// Puts everything in the order of print: page, height, side. Readers give their fields in no order that means
  /// anything; what is concluded must not depend on it.
  mutating func putInOrderOfPrint() {
    fields.sort { PrintOrder($0) < PrintOrder($1) }
    tables = tables.enumerated().map { ($1, PrintOrder($1, position: $0)) }.sorted { $0.1 < $1.1 }
      .map(\.0)
    if lines.allSatisfy({ $0.box != nil }) { lines.sort { $0.page < $1.page } }
  }
}

/// Where something is printed, and what it says where two things share a place.
private struct PrintOrder {
  let page: Int
  let top: Double
  let left: Double
  /// Nil for a table.
  let field: ReadField?

  init(_ field: ReadField) {
    page = field.value.page
    top = field.value.box?.top ?? 2
    left = field.value.box?.left ?? 2
    self.field = field
  }

  init(_ table: ReadTable, position: Int) {
    let cells = table.rows.flatMap(\.cells)
    page = cells.map(\.value.page).min() ?? 0
    top = cells.compactMap(\.value.box?.top).min() ?? 2
    left = Double(position)
    field = nil
  }

  /// Made only where two things share a place: most never need it.
  private var text: String {
    guard let field else { return "" }
    return "\(field.kind.rawValue) \(field.value.text) \(field.label?.text ?? "") \(field.kindConfidence)"
  }

  static func < (left: PrintOrder, right: PrintOrder) -> Bool {
    let (place, other) = ((left.page, left.top, left.left), (right.page, right.top, right.left))
    return place == other ? left.text < right.text : place < other
  }
}
