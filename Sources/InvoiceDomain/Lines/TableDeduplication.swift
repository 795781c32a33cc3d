/// An asynchronous answer may repeat a table on its next result page. A table counts once.
enum TableDeduplication {
  /// Two tables are one when all their rows have the same texts in the same places. Equal rows inside one table
  /// are different purchases and stay.
  static func distinct(_ tables: [ReadTable]) -> [ReadTable] {
    var seen: Set<[[Cell]]> = []
    return tables.filter { table in
      seen.insert(table.rows.map { row in row.cells.map(Cell.init) }).inserted
    }
  }

  private struct Cell: Hashable {
    let kind: FieldKind
    let text: String
    let page: Int
    let box: Box?

    init(_ field: ReadField) {
      kind = field.kind
      text = field.value.text
      page = field.value.page
      box = field.value.box
    }
  }
}
