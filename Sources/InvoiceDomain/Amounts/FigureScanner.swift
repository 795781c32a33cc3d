/// Finds the numbers of a text one after the other, with their sign and what stands beside them.
struct FigureScanner {
  private let text: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) {
    self.text = text.unicodeScalars.map(Self.plain)
  }

  /// False where a text has no digit at all, which costs next to nothing to see. Full-width digits begin with the byte EF.
  static func mayHoldFigure(_ text: String) -> Bool {
    text.utf8.contains { (48...57).contains($0) || $0 == 0xEF }
  }

  /// The next number; nil at the end of the text.
  mutating func next() -> Figure? {
    while position < text.count {
      guard startsFigure(at: position) else {
        position += 1
        continue
      }
      let start = position
      var run = FigureRun(text, from: start)
      run.read()
      position = max(run.end, start + 1)
      if run.isPartOfWord || isEndOfCardNumber(run, from: start) { continue }
      return figure(from: start, run)
    }
    return nil
  }

  /// Four digits behind two or more signs that hide the others: `**** 4471`, `XXXX-9911`.
  private func isEndOfCardNumber(_ run: FigureRun, from start: Int) -> Bool {
    guard run.end - start == 4, text[start..<run.end].allSatisfy(\.isDigit) else { return false }
    let hidden = text[..<start].reversed().drop { $0 == " " || $0 == "-" }.prefix { Self.masks.contains($0) }
    return hidden.count >= 2
  }

  private static let masks: Set<Unicode.Scalar> = ["*", "\u{2022}", "X", "x"]

  private func figure(from start: Int, _ run: FigureRun) -> Figure {
    let before = FigureSurroundings.before(start, in: text)
    let after = FigureSurroundings.after(run.end, in: text)
    return Figure(
      text: run.digits,
      isNegative: before.isNegative || after.isNegative || (before.opensBracket && after.closesBracket),
      isMended: run.isMended, currencyMark: before.currencyMark ?? after.currencyMark,
      isPercentage: after.isPercentage)
  }

  private func startsFigure(at index: Int) -> Bool {
    if text[index].isDigit { return true }
    guard index + 1 < text.count, text[index + 1].isDigit else { return false }
    return (text[index] == "." || text[index] == ",") && (index == 0 || !text[index - 1].isDigit)
  }

  /// One spelling for blanks, minus signs, apostrophes and full-width characters.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20..<0x60, 0x61...0x7E: scalar
    case 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: "-"
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0x60, 0xB4, 0x2BB: "'"
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { (48...57).contains(value) }
  var isASCIILetter: Bool { (65...90).contains(value) || (97...122).contains(value) }
  var isLetter: Bool {
    isASCII ? isASCIILetter : properties.isAlphabetic
  }
}
