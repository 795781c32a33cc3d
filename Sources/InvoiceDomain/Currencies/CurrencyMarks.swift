/// The signs, abbreviations and codes that name a currency beside a figure.
enum CurrencyMarks {
  /// Signs and abbreviations, longest first, as printed.
  static let signs: [String] = [
    "US$", "CA$", "AU$", "NZ$", "HK$", "NT$", "SG$", "C$", "A$", "S$", "R$", "RM", "Rs.", "Rs", "kr.", "kr",
    "Kr", "Kč",
    "zł", "Ft", "lei", "лв", "CHF", "Fr.", "SFr.", "KD", "K.D.", "BD", "€", "£", "$", "¥", "₹", "₩", "₪", "₺",
    "₽", "₴", "฿", "₫",
    "₱", "元",
  ].sorted { $0.unicodeScalars.count > $1.unicodeScalars.count }

  private static let scalars = signs.map { Array($0.unicodeScalars) }
  private static let byFirst = Dictionary(grouping: scalars) { $0.first }
  private static let byLast = Dictionary(grouping: scalars) { $0.last }

  /// The mark whose last character stands at the index.
  static func ending(at index: Int, in text: [Unicode.Scalar]) -> (text: String, start: Int)? {
    for sign in byLast[text[index]] ?? [] where index + 1 >= sign.count {
      let start = index + 1 - sign.count
      if text[start...index].elementsEqual(sign), isFree(start - 1, sign.first, text) {
        return (string(sign), start)
      }
    }
    guard index >= 2, isCode(text[(index - 2)...index]), index == 2 || !text[index - 3].isLetter else {
      return nil
    }
    return (string(text[(index - 2)...index]), index - 2)
  }

  /// The mark whose first character stands at the index.
  static func starting(at index: Int, in text: [Unicode.Scalar]) -> (text: String, end: Int)? {
    for sign in byFirst[text[index]] ?? [] where index + sign.count <= text.count {
      let end = index + sign.count
      if text[index..<end].elementsEqual(sign), isFree(end, sign.last, text) { return (string(sign), end) }
    }
    guard index + 3 <= text.count, isCode(text[index..<(index + 3)]),
      index + 3 == text.count || !text[index + 3].isLetter
    else { return nil }
    return (string(text[index..<(index + 3)]), index + 3)
  }

  /// A mark made of letters must not be a piece of a word.
  private static func isFree(_ neighbour: Int, _ edge: Unicode.Scalar?, _ text: [Unicode.Scalar]) -> Bool {
    guard text.indices.contains(neighbour), let edge, edge.isLetter else { return true }
    return !text[neighbour].isLetter
  }

  private static func isCode(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    letters.allSatisfy { $0.isLetter } && CurrencyCode.known(string(letters).uppercased()) != nil
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
