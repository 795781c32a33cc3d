/// The head of a table of line items: which column says what, and where it stands.
struct TableHeader {
  struct Column {
    var role: ColumnRole
    var box: Rectangle
  }

  /// From left to right.
  let columns: [Column]
  /// The rows of the page that make the head.
  let rows: ClosedRange<Int>

  /// The head that begins at a row; nil where the row is something else.
  ///
  /// 1. Words of heads in the row and in close rows under it (heads break into several lines).
  /// 2. At least two different roles, one of them a number's.
  /// 3. Where only one column of money is there, it is the price of the line.
  init?(at row: Int, on page: Page) {
    guard let first = Self.cells(in: page.rows[row]), first.count >= 2 else { return nil }
    var cells = first
    var last = row
    for next in page.rows.indices.dropFirst(row + 1).prefix(2) {
      guard page.rows[next].box.top - page.rows[last].box.bottom < page.rows[last].height,
        let more = Self.cells(in: page.rows[next]), !more.isEmpty
      else { break }
      for cell in more {
        if let index = cells.firstIndex(where: { $0.box.sharedWidth(with: cell.box) > 0 }) {
          cells[index].box = cells[index].box.union(cell.box)
          if cells[index].role == .other || (cells[index].role == .price && cell.role == .unitPrice) {
            cells[index].role = cell.role
          }
        } else {
          cells.append(cell)
        }
      }
      last = next
    }
    // The first line of a head that breaks may name fewer columns than the second.
    if row > 0, page.rows[row].box.top - page.rows[row - 1].box.bottom < page.rows[row].height / 2 {
      for cell in Self.cells(in: page.rows[row - 1], share: 4) ?? [] {
        let under = cells.firstIndex { $0.box.sharedWidth(with: cell.box) > 0 }
        if under.map({ cells[$0].role == .other }) == true, let under {
          cells[under].role = cell.role
        } else if under == nil {
          cells.append(cell)
        }
      }
    }
    let roles = Set(cells.map(\.role))
    guard roles.subtracting([.other]).count >= 2, !roles.isDisjoint(with: [.price, .unitPrice]),
      !roles.isDisjoint(with: [.item, .productCode, .quantity])
    else { return nil }
    columns = Self.settled(cells.sorted { $0.box.left < $1.box.left })
    rows = row...last
  }

  /// The cells of a row of head words; nil where most of the row is something else.
  ///
  /// - Parameter share: 2 asks for half of the words to be head words, 4 for a quarter.
  private static func cells(in row: Row, share: Int = 2) -> [Column]? {
    var cells: [Column] = []
    var covered = 0
    for phrase in row.phrases {
      for (entry, words) in ColumnLexicon.all.entries(in: phrase) {
        guard let part = phrase.part(words) else { continue }
        // `Material/Description` is one column of names.
        if let last = cells.last, last.box == part.box {
          if entry.meaning == .item { cells[cells.count - 1].role = .item }
          continue
        }
        cells.append(Column(role: entry.meaning, box: part.box))
        covered += words.count
      }
    }
    let words = row.words.count { $0.text.contains { $0.isLetter } }
    let amounts = AmountScanner(words: row.words).amounts().count(where: \.isMoney)
    return covered * share >= words && amounts == 0 ? cells : nil
  }

  /// One column for each of the price and the unit price: the last is the price of the line.
  private static func settled(_ cells: [Column]) -> [Column] {
    var cells = cells
    let prices = cells.indices.filter { cells[$0].role == .price }
    for index in prices.dropLast().reversed() {
      if !cells.contains(where: { $0.role == .unitPrice }) {
        cells[index].role = .unitPrice
      } else {
        // `Amount | Product | Price | Total`: the amount of goods.
        cells[index].role = cells.contains { $0.role == .quantity } ? .other : .quantity
      }
    }
    if prices.isEmpty, let last = cells.lastIndex(where: { $0.role == .unitPrice }) {
      cells[last].role = .price
    }
    let items = cells.indices.filter { cells[$0].role == .item }
    for index in items.dropFirst() { cells[index].role = .other }
    return cells
  }
}
