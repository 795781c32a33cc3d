/// Parts words that are a label and its value without a blank: `Date:20/04/2018`, `Invoice#4711`.
enum WordSplitting {
  static func parts(of word: Word) -> [Word] {
    let text = word.text
    if let open = unitBracket(in: text) { return cut(word, at: open) }
    guard let mark = text.firstIndex(where: { $0 == ":" || $0 == "#" }), mark > text.startIndex else {
      return [word]
    }
    let isHash = text[mark] == "#"
    let cut = isHash ? mark : text.index(after: mark)
    guard cut < text.endIndex else { return [word] }
    let before = text[..<cut]
    let after = text[cut...]
    // Hours and addresses of the web keep their colons.
    guard before.contains(where: \.isLetter), !after.hasPrefix("//"), after.count > 1 || !isHash,
      !before.hasSuffix("http:"), !before.hasSuffix("https:")
    else { return [word] }
    return self.cut(word, at: cut)
  }

  private static func cut(_ word: Word, at index: String.Index) -> [Word] {
    let before = word.text[..<index]
    let share = Double(before.count) / Double(word.text.count)
    let border = word.box.left + share * word.box.width
    var left = word
    var right = word
    left.text = String(before)
    left.box.right = border
    right.text = String(word.text[index...])
    right.box.left = border
    return [left] + parts(of: right)
  }

  /// Where the currency behind a word begins, as in `Amount(RM)`.
  private static func unitBracket(in text: String) -> String.Index? {
    guard let open = text.firstIndex(of: "("), text[..<open].count(where: \.isLetter) >= 3 else { return nil }
    let inside = text[text.index(after: open)...].prefix { $0 != ")" }
    return CurrencyMark(String(inside))?.isWholeText == true ? open : nil
  }
}
