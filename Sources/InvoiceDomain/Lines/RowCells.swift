/// The cells of one row by what they mean, empty ones left out.
struct RowCells: Sendable {
  private(set) var byKind: [FieldKind: [ReadField]] = [:]
  /// The whole row, where the reader gave it.
  private(set) var row: ReadField?

  var rowText: String? { row?.value.text }

  init(_ cells: ReadRow) {
    for cell in cells.cells where !cell.value.text.allSatisfy(\.isWhitespace) {
      if cell.kind == .expenseRow {
        row = cell
      } else {
        byKind[Self.kind(of: cell), default: []].append(cell)
      }
    }
    settleTotals()
  }

  subscript(kind: FieldKind) -> ReadField? { byKind[kind]?.first }

  func all(_ kind: FieldKind) -> [ReadField] { byKind[kind] ?? [] }

  /// The head of the column says more than a kind that belongs to the header of an invoice.
  private static func kind(of cell: ReadField) -> FieldKind {
    let typed = cell.kind
    if cellKinds.contains(typed) { return typed }
    if typed == .description { return .item }
    guard let label = cell.label, let column = LabelLexicon.column(of: label.text) else {
      return typed == .total || typed == .subtotal || typed == .amountDue ? .price : typed
    }
    return column
  }

  private static let cellKinds: Set<FieldKind> = [.item, .quantity, .unitPrice, .price, .productCode]

  /// Of several amounts that pass for the price, the one furthest to the right is; one left of it is the unit
  /// price when there is none.
  private mutating func settleTotals() {
    guard let prices = byKind[.price], prices.count > 1 else { return }
    let ordered = prices.sorted { ($0.value.box?.left ?? 0) < ($1.value.box?.left ?? 0) }
    guard let last = ordered.last else { return }
    byKind[.price] = [last]
    if byKind[.unitPrice] == nil, let first = ordered.first { byKind[.unitPrice] = [first] }
  }
}
