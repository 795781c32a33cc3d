/// A table for a terminal: a row of headings, then rows, columns two blanks apart.
struct TextTable {
  /// What stands for a value that is not known. Never a number.
  static let unknown = "–"

  struct Column {
    enum Alignment {
      case left, right
    }

    let title: String
    var alignment: Alignment = .left
    /// Longer cells are cut.
    var mostCharacters = Int.max
  }

  let columns: [Column]
  private var rows: [[String]] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row with a cell for each column; nothing is shown as unknown.
  mutating func add(_ cells: [String?]) {
    rows.append(
      zip(columns, cells).map { column, cell in
        guard let cell, !cell.isEmpty else { return Self.unknown }
        return cell.printable.shortened(to: column.mostCharacters)
      })
  }

  /// Lines with line feeds and without blanks at their ends.
  var text: String {
    let all = [columns.map(\.title)] + rows
    let widths = columns.indices.map { index in all.map { $0[index].count }.max() ?? 0 }
    return all.map { row in
      var line = ""
      for (index, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[index] - cell.count)
        line += columns[index].alignment == .right ? padding + cell : cell + padding
        line += "  "
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
