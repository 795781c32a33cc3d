/// The run of characters that makes one number, from its first digit or leading mark on.
struct FigureRun {
  private let text: [Unicode.Scalar]
  private let start: Int
  private(set) var end: Int
  private(set) var digits = ""
  private(set) var isMended = false

  init(_ text: [Unicode.Scalar], from start: Int) {
    self.text = text
    self.start = start
    end = start
  }

  /// A number inside a word or a code (`A4711`, `2x4`) is no amount.
  var isPartOfWord: Bool {
    if start > 0, text[start - 1].isLetter || text[start - 1] == "#" || text[start - 1] == "_" {
      return !FigureSurroundings.endsInCurrency(text, at: start)
    }
    return false
  }

  mutating func read() {
    while end < text.count {
      let scalar = text[end]
      if scalar.isDigit {
        take(scalar)
      } else if let digit = lookAlike(at: end) {
        isMended = true
        take(digit)
      } else if scalar == "." || scalar == "," {
        guard takeMark(scalar) else { return }
      } else if scalar == "'" || scalar == " " {
        guard takeGroupSeparator(scalar) else { return }
      } else if scalar == "-" || scalar == ":" || scalar == "/" {
        guard takeDamagedMark() else { return }
      } else {
        return
      }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    digits.unicodeScalars.append(scalar)
    end += 1
  }

  /// A mark belongs to the number when a digit follows, at once or after one blank (damage), or when it ends a
  /// number written `12,-`.
  private mutating func takeMark(_ mark: Unicode.Scalar) -> Bool {
    if digit(at: end + 1) || lookAlike(at: end + 1) != nil {
      take(mark)
      return true
    }
    if at(end + 1) == " ", digit(at: end + 2), digit(at: end + 3), !digit(at: end + 4), !hasMark,
      !isMark(end + 4)
    {
      isMended = true
      digits.unicodeScalars.append(mark)
      end += 2
      return true
    }
    // The fraction is missing: "143."
    if mark == ".", at(end + 1) == nil, !hasMark { isMended = true }
    if at(end + 1) == "-", !digit(at: end + 2) {
      end += 2
      while at(end) == "-" { end += 1 }
    }
    return false
  }

  /// A blank or an apostrophe is part of the number before exactly three digits, as long as no mark was read. A
  /// blank before the mark (`12 .50`) is damage.
  private mutating func takeGroupSeparator(_ separator: Unicode.Scalar) -> Bool {
    if separator == " ", isMark(end + 1), digit(at: end + 2), digit(at: end + 3), !digit(at: end + 4),
      !hasMark
    {
      isMended = true
      end += 1
      return true
    }
    // The mark was lost between a sum with its currency and its fraction: `RM40 00`.
    if separator == " ", !hasMark, digit(at: end + 1), digit(at: end + 2), !digit(at: end + 3),
      !isMark(end + 3),
      at(end + 3) != "%", FigureSurroundings.endsInCurrency(text, at: start)
    {
      isMended = true
      digits.unicodeScalars.append(".")
      end += 1
      return true
    }
    guard !hasMark, !digits.isEmpty, digit(at: end + 1), digit(at: end + 2), digit(at: end + 3),
      !digit(at: end + 4), leadingGroup <= 3
    else { return false }
    take(separator)
    return true
  }

  /// A hyphen, colon or slash between digits and exactly two last digits was a mark: `12-50`.
  private mutating func takeDamagedMark() -> Bool {
    guard !hasMark, !digits.isEmpty, digit(at: end + 1), digit(at: end + 2), !digit(at: end + 3),
      endsHere(end + 3), text[end] == "-" || leadingGroup > 2 || at(end + 3) == " "
    else { return false }
    isMended = true
    digits.unicodeScalars.append(".")
    end += 1
    return true
  }

  /// O for 0, l or I for 1, S for 5, B for 8: only where digits or a mark stand on both sides, or where an O
  /// completes a fraction of two.
  private func lookAlike(at index: Int) -> Unicode.Scalar? {
    guard let scalar = at(index), index > start else { return nil }
    let digit: Unicode.Scalar
    switch scalar {
    case "O", "o": digit = "0"
    case "l", "I", "|": digit = "1"
    case "S": digit = "5"
    case "B": digit = "8"
    default: return nil
    }
    // Zeros come in groups, and whole groups are read as letters: `1,OOO.00`.
    var next = index + 1
    while digit == "0", next < index + 3, at(next) == scalar { next += 1 }
    let followed =
      self.digit(at: next) || (isMark(next) && (self.digit(at: next + 1) || at(next + 1) == "O"))
    if followed { return digit }
    let letterFollows = at(index + 1)?.isLetter ?? false
    if digit == "0", !letterFollows || at(index + 1) == "O", fractionLength.map({ $0 < 2 }) ?? false {
      return digit
    }
    return nil
  }

  private var hasMark: Bool { digits.unicodeScalars.contains { $0 == "." || $0 == "," } }

  private var leadingGroup: Int { digits.unicodeScalars.reversed().prefix { $0.isDigit }.count }

  private var fractionLength: Int? {
    guard let mark = digits.lastIndex(where: { $0 == "." || $0 == "," }) else { return nil }
    return digits.distance(from: mark, to: digits.endIndex) - 1
  }

  private func at(_ index: Int) -> Unicode.Scalar? { index < text.count ? text[index] : nil }
  private func digit(at index: Int) -> Bool { at(index)?.isDigit ?? false }
  private func isMark(_ index: Int) -> Bool { at(index) == "." || at(index) == "," }
  private func endsHere(_ index: Int) -> Bool {
    guard let scalar = at(index) else { return true }
    return scalar == " " || scalar.isLetter
  }
}
