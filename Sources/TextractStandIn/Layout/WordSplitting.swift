/// Parts words that are a label and its value without a blank: `Date:20/04/2018`, `Invoice#4711`.
enum WordSplitting {
  /// No print has more in one word.
  private static let mostCuts = 20

  static func parts(of word: Word) -> [Word] {
    var parts: [Word] = []
    var rest = word
    while parts.count < mostCuts, let index = cut(in: rest.text) {
      let (left, right) = halves(of: rest, at: index)
      parts.append(left)
      rest = right
    }
    return parts + [rest]
  }

  /// Where the first label ends, or its unit begins.
  private static func cut(in text: String) -> String.Index? {
    if let open = unitBracket(in: text) { return open }
    guard let mark = text.firstIndex(where: { $0 == ":" || $0 == "#" }), mark > text.startIndex else {
      return nil
    }
    let isHash = text[mark] == "#"
    let cut = isHash ? mark : text.index(after: mark)
    guard cut < text.endIndex else { return nil }
    let before = text[..<cut]
    let after = text[cut...]
    // Hours and addresses of the web keep their colons.
    let isKept =
      !before.contains(where: \.isLetter) || after.hasPrefix("//") || (isHash && after.count == 1)
      || before.hasSuffix("http:") || before.hasSuffix("https:")
    return isKept ? nil : cut
  }

  private static func halves(of word: Word, at index: String.Index) -> (left: Word, right: Word) {
    let before = word.text[..<index]
    let share = Double(before.count) / Double(word.text.count)
    let border = word.box.left + share * word.box.width
    var left = word
    var right = word
    left.text = String(before)
    left.box.right = border
    right.text = String(word.text[index...])
    right.box.left = border
    return (left, right)
  }

  /// Where the currency behind a word begins, as in `Amount(RM)`.
  private static func unitBracket(in text: String) -> String.Index? {
    guard let open = text.firstIndex(of: "("), text[..<open].count(where: \.isLetter) >= 3 else { return nil }
    let inside = text[text.index(after: open)...].prefix { $0 != ")" }
    return CurrencyMark(String(inside))?.isWholeText == true ? open : nil
  }
}
