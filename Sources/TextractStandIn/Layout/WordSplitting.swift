/// Parts words that are a label and its value without a blank: `Date:20/04/2018`, `Invoice#4711`.
enum WordSplitting {
  static func parts(of word: Word) -> [Word] {
    let text = word.text
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
    let share = Double(before.count) / Double(text.count)
    let border = word.box.left + share * word.box.width
    var left = word
    var right = word
    left.text = String(before)
    left.box.right = border
    right.text = String(after)
    right.box.left = border
    return [left] + parts(of: right)
  }
}
