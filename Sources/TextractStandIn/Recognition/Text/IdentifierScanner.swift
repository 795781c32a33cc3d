/// Finds numbers of documents, customers, orders and tax payers: words with digits in them.
enum IdentifierScanner {
  static func identifier(in words: [Word]) -> Range<Int>? {
    guard let first = words.firstIndex(where: { isPart($0.text) }) else { return nil }
    // Letters that stand right before it belong to it, as in `INV 2020/17` and `DE 123 456 789`.
    var start = first
    if start > 0, isPrefix(words[start - 1].text) { start -= 1 }
    guard start <= 2 else { return nil }
    var end = first + 1
    while end < words.count, isPart(words[end].text) || words[end].text == "-" || words[end].text == "/",
      !DateScanner.isDate(words[end].text), !words[end - 1].text.hasSuffix(",")
    {
      end += 1
    }
    while end > first + 1, !isPart(words[end - 1].text) { end -= 1 }
    end += revision(in: words[end...])
    return start..<end
  }

  /// How many of the words are the revision of a number, as in `4711 REV A`.
  private static func revision(in words: ArraySlice<Word>) -> Int {
    guard let first = words.first?.text.foldedForComparison, first.hasPrefix("rev"), first.count <= 5 else {
      return 0
    }
    return first == "rev" && words.dropFirst().first.map { $0.text.count <= 2 } ?? false ? 2 : 1
  }

  private static func isPart(_ text: String) -> Bool {
    let digits = text.count(where: \.isNumber)
    let letters = text.count(where: \.isLetter)
    // `(380)` is the code of a kind of document.
    guard !text.hasPrefix("(") || !text.hasSuffix(")") || text.count > 6 else { return false }
    guard digits > 0, digits + letters >= text.count / 2, !DateScanner.isDate(text) else { return false }
    return letters <= 4 || digits >= 2
  }

  private static func isPrefix(_ text: String) -> Bool {
    (1...4).contains(text.count) && text.allSatisfy { $0.isUppercase || $0 == "-" || $0 == "/" }
      && text.contains(where: \.isLetter)
  }
}
