/// The name and the code of an article, from cells that often hold both.
enum NameCell {
  static func name(of cells: RowCells) -> Evidenced<String> {
    guard let cell = cells[.item] else { return .absent(.notFound) }
    let text = DisplayText.oneLine(cells.all(.item).map(\.value.text).joined(separator: " "))
    let completed = complete(text, from: cells.rowText) ?? text
    return completed.isEmpty ? .absent(.unreadable) : Evidenced(value: completed, source: cell)
  }

  static func productCode(of cells: RowCells) -> Evidenced<String> {
    if let cell = cells[.productCode] {
      return Evidenced(value: DisplayText.oneLine(cell.value.text), source: cell)
    }
    guard let item = cells[.item] else { return .absent(.notFound) }
    // A line of its own that is only a number is a code.
    let lines = item.value.text.split(separator: "\n").map(String.init)
    if let code = lines.first(where: isCode) { return Evidenced(value: code, source: item) }
    // A number that stands before the name in the row and in no cell.
    guard let row = cells.rowText, let name = row.ranges(of: item.value.text).first else {
      return .absent(.notFound)
    }
    let before = row[..<name.lowerBound].split(separator: " ").map(String.init)
    guard cells[.quantity] == nil, let code = before.last(where: isCode) else { return .absent(.notFound) }
    return Evidenced(value: code, source: item)
  }

  private static func isCode(_ text: String) -> Bool {
    let trimmed = text.filter { !$0.isWhitespace }
    return trimmed.count >= 4 && trimmed.allSatisfy { $0.isNumber || $0 == "-" }
      && trimmed.contains(where: \.isNumber)
  }

  /// The reader cut the name short: words that stand in the row between the name and the next figure of another cell
  /// belong to it.
  private static func complete(_ name: String, from row: String?) -> String? {
    guard let row = row.map(DisplayText.oneLine), let range = row.ranges(of: name).first else { return nil }
    let rest = row[range.upperBound...].split(separator: " ").map(String.init)
    var added: [String] = []
    for word in rest {
      if let amount = AmountReader.amount(in: word), amount.looksLikeMoney { break }
      added.append(word)
    }
    guard !added.isEmpty, added.count < rest.count, added.contains(where: { $0.contains(where: \.isLetter) })
    else { return nil }
    return ([name] + added).joined(separator: " ")
  }
}
