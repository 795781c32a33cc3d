import FoundationEssentials

/// Turns the print of one number into the values it can have.
enum FigureReader {
  static func readings(of figure: Figure) -> [AmountReading] {
    let text = figure.text.filter { $0 != "'" && $0 != " " }
    let grouped = figure.text.contains { $0 == "'" || $0 == " " }
    let points = text.count { $0 == "." }
    let commas = text.count { $0 == "," }
    let plain: [(String, DecimalMark?, Bool)]
    switch (points, commas) {
    case (0, 0): plain = [(text, nil, false)]
    case (_, 0): plain = oneSeparator(text, ".", .point, count: points, grouped: grouped)
    case (0, _): plain = oneSeparator(text, ",", .comma, count: commas, grouped: grouped)
    default: plain = bothSeparators(text)
    }
    return plain.compactMap { digits, mark, mended in
      guard digits.utf8.count <= 30, let amount = Amount(plain: digits) else { return nil }
      let value = figure.isNegative ? Amount(-amount.decimal) : amount
      return AmountReading(value: value, decimalMark: mark, isMended: mended || figure.isMended)
    }
  }

  /// The last separator is the mark; what stands before it must be grouped as people group.
  private static func bothSeparators(_ text: String) -> [(String, DecimalMark?, Bool)] {
    guard let last = text.lastIndex(where: { $0 == "." || $0 == "," }) else { return [] }
    let mark: DecimalMark = text[last] == "." ? .point : .comma
    let whole = text[..<last]
    guard !whole.contains(text[last]) else { return [] }
    let groups = whole.split(separator: mark == .point ? "," : ".", omittingEmptySubsequences: false)
    let digits = groups.joined() + "." + text[text.index(after: last)...]
    return [(digits, mark, !isGrouped(groups))]
  }

  private static func oneSeparator(
    _ text: String, _ separator: Character, _ mark: DecimalMark, count: Int, grouped: Bool
  ) -> [(String, DecimalMark?, Bool)] {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard let head = parts.first, let tail = parts.last else { return [] }
    if count == 1 {
      let decimal = (head.isEmpty ? "0." : "\(head).") + tail
      let canGroup = tail.count == 3 && (1...3).contains(head.count) && head.first != "0" && !grouped
      guard canGroup else { return [(decimal, mark, tail.isEmpty)] }
      return [(String(head + tail), nil, false), (decimal, mark, false)]
    }
    if isGrouped(parts) { return [(parts.joined(), nil, false)] }
    // The mark was read as the grouping separator: "1,350,00".
    guard tail.count == 2, isGrouped(parts.dropLast()) else { return [] }
    return [(parts.dropLast().joined() + "." + tail, mark, true)]
  }

  /// Groups of three, or of two before a last three (lakh).
  private static func isGrouped(_ groups: some BidirectionalCollection<Substring>) -> Bool {
    guard let first = groups.first, let last = groups.last, groups.count > 1 else { return true }
    guard (1...3).contains(first.count), last.count == 3 else { return false }
    let inner = groups.dropFirst().dropLast()
    return inner.allSatisfy { $0.count == 3 } || (first.count <= 2 && inner.allSatisfy { $0.count == 2 })
  }
}
