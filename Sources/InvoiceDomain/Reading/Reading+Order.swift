extension Reading {
  /// The same reading with everything in the order of print: page, height, side. Readers give their fields in no order
  /// that means anything; what is concluded must not depend on it.
  func inOrderOfPrint() -> Reading {
    var ordered = self
    ordered.fields = fields.map { ($0, PrintOrder($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
    ordered.tables = tables.enumerated().map { ($1, PrintOrder($1, position: $0)) }.sorted { $0.1 < $1.1 }
      .map(\.0)
    if lines.allSatisfy({ $0.box != nil }) {
      ordered.lines = lines.enumerated().sorted {
        ($0.element.page, $0.offset) < ($1.element.page, $1.offset)
      }.map(\.element)
    }
    return ordered
  }
}

/// Where something is printed, and what it says where two things share a place.
private struct PrintOrder: Comparable {
  let page: Int
  let top: Double
  let left: Double
  let text: String

  init(_ field: ReadField) {
    page = field.value.page
    top = field.value.box?.top ?? 2
    left = field.value.box?.left ?? 2
    text = "\(field.kind.rawValue) \(field.value.text) \(field.label?.text ?? "") \(field.kindConfidence)"
  }

  init(_ table: ReadTable, position: Int) {
    let cells = table.rows.flatMap(\.cells)
    page = cells.map(\.value.page).min() ?? 0
    top = cells.compactMap(\.value.box?.top).min() ?? 2
    left = Double(position)
    text = ""
  }

  static func < (left: PrintOrder, right: PrintOrder) -> Bool {
    (left.page, left.top, left.left, left.text) < (right.page, right.top, right.left, right.text)
  }
}
