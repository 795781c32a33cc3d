/// The signs, abbreviations and codes that name a currency beside a figure.
enum CurrencyMarks {
  /// Signs and abbreviations as printed, longest first.
  private static let signs = (Array(CurrencySigns.certain.keys) + CurrencySigns.shared.keys)
    .sorted { $0.unicodeScalars.count > $1.unicodeScalars.count }

  private static let scalars = signs.map { Array($0.unicodeScalars) }
  private static let byFirst = Dictionary(grouping: scalars) { $0.first }
  private static let byLast = Dictionary(grouping: scalars) { $0.last }

  /// The mark whose last character stands at the index.
  static func ending(at index: Int, in text: [Unicode.Scalar]) -> (text: String, start: Int)? {
    for sign in byLast[text[index]] ?? [] where index + 1 >= sign.count {
      let start = index + 1 - sign.count
      if text[start...index].elementsEqual(sign), isFree(start - 1, sign.first, text),
        !isLetter(sign) || isMoney(after: index, text)
      {
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
    for sign in byFirst[text[index]] ?? [] where index + sign.count <= text.count && !isLetter(sign) {
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

  /// Codes are printed in capitals; in small letters they are words.
  private static func isCode(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    letters.allSatisfy { (65...90).contains($0.value) } && CurrencyCode.known(string(letters)) != nil
  }

  /// `R` and `N` are also sizes, numbers and kinds of tax: they name a currency only before an amount of money.
  private static func isLetter(_ sign: [Unicode.Scalar]) -> Bool { sign.count == 1 && sign[0].isASCIILetter }

  /// A figure with a fraction of two digits, or in groups of three.
  private static func isMoney(after index: Int, _ text: [Unicode.Scalar]) -> Bool {
    let figure = text[(index + 1)...].drop { $0 == " " || $0 == "-" }
    guard let mark = figure.firstIndex(where: { $0 == "." || $0 == "," }),
      figure[..<mark].allSatisfy({ $0.isDigit || $0 == " " })
    else { return false }
    let groups = figure[..<mark].split(separator: " ")
    let next = figure[(mark + 1)...].prefix { $0.isDigit }.count
    guard let first = groups.first, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return false }
    return next == 2 || (next == 3 && first.count <= 3)
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
