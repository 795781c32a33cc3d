/// How many units a unit price is for: `12.50 / 100`, `je 100 Stk.`, `per 1000` (EN 16931 BT-149).
enum PriceBase {
  /// 10, 100 or 1000; nil where none of them is printed.
  static func printed(in text: String) -> Int? {
    let words = text.lowercased().split { $0 == " " || $0 == "\n" }.map(String.init)
    for (index, word) in words.enumerated() {
      if let slash = word.lastIndex(of: "/"), let base = base(String(word[word.index(after: slash)...])) {
        return base
      }
      let isOpened = index > 0 && openings.contains(words[index - 1])
      if isOpened, let base = base(word) { return base }
    }
    return nil
  }

  private static func base(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    guard let number = Int(digits), [10, 100, 1000].contains(number),
      word.dropFirst(digits.count).allSatisfy({ $0.isLetter || $0 == "." || $0 == ")" })
    else { return nil }
    return number
  }

  private static let openings: Set<String> = ["/", "per", "pro", "je", "par", "pour", "por", "a", "à", "@"]
}
