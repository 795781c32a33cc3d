/// What stands directly before or after a number: sign, brackets, currency, per cent.
struct FigureSurroundings {
  var isNegative = false
  var opensBracket = false
  var closesBracket = false
  var currencyMark: String?
  var isPercentage = false

  static func before(_ start: Int, in text: [Unicode.Scalar]) -> FigureSurroundings {
    var found = FigureSurroundings()
    var index = start - 1
    while index >= 0 {
      let scalar = text[index]
      if scalar == " " || scalar == "/" || scalar == "*" || scalar == "+" {
        index -= 1
      } else if scalar == "-" {
        // A hyphen after a letter or digit joins ("INV-12"), it does not subtract; after a currency it does.
        found.isNegative =
          index == 0 || !(text[index - 1].isLetter || text[index - 1].isDigit)
          || CurrencyMarks.ending(at: index - 1, in: text).map { !CurrencySigns.alsoWords.contains($0.text) }
            ?? false
        index -= 1
        if !found.isNegative { break }
      } else if scalar == "(" {
        found.opensBracket = true
        index -= 1
      } else if found.currencyMark == nil, let mark = CurrencyMarks.ending(at: index, in: text) {
        found.currencyMark = mark.text
        index = mark.start - 1
      } else {
        break
      }
    }
    return found
  }

  static func after(_ end: Int, in text: [Unicode.Scalar]) -> FigureSurroundings {
    var found = FigureSurroundings()
    var index = end
    while index < text.count {
      let scalar = text[index]
      if scalar == " " {
        index += 1
      } else if scalar == "-", isTrailingSign(index, of: end, in: text) {
        found.isNegative = true
        index += 1
      } else if scalar == ")" {
        found.closesBracket = true
        index += 1
      } else if scalar == "%" {
        found.isPercentage = true
        return found
      } else if found.currencyMark == nil, let mark = CurrencyMarks.starting(at: index, in: text) {
        found.currencyMark = mark.text
        index = mark.end
      } else {
        if isCredit(index, in: text) { found.isNegative = true }
        return found
      }
    }
    return found
  }

  /// A minus that touches its number subtracts ("47,00- EUR"), unless a digit follows, as in a range. After a blank, one
  /// before another blank is a dash.
  private static func isTrailingSign(_ index: Int, of end: Int, in text: [Unicode.Scalar]) -> Bool {
    let next = text[(index + 1)...].first { $0 != " " }
    if index == end { return next.map { !$0.isDigit } ?? true }
    return index + 1 == text.count || !(text[index + 1].isDigit || text[index + 1] == " ")
  }

  static func endsInCurrency(_ text: [Unicode.Scalar], at start: Int) -> Bool {
    start > 0 && CurrencyMarks.ending(at: start - 1, in: text) != nil
  }

  private static func isCredit(_ index: Int, in text: [Unicode.Scalar]) -> Bool {
    guard index + 1 < text.count, text[index] == "C" || text[index] == "c",
      text[index + 1] == "R" || text[index + 1] == "r"
    else { return false }
    return index + 2 >= text.count || !text[index + 2].isLetter
  }
}
