/// Strings (ISO 32000-1, 7.3.4), of which the beginning is kept.
extension PDFValueParser {
  /// Bytes that are kept.
  private static let most = 255

  /// `(text)`, with parentheses in pairs and escapes.
  mutating func string() -> PDFValue? {
    var open = 0
    var text: [UInt8] = []
    while let byte = file[offset] {
      offset += 1
      var kept = byte
      switch byte {
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { continue }
        kept = escaped
      case UInt8(ascii: "("):
        open += 1
        if open == 1 { continue }
      case UInt8(ascii: ")"):
        open -= 1
        if open == 0 { return .string(text) }
      default: break
      }
      if text.count < Self.most { text.append(kept) }
    }
    return nil
  }

  /// What stands behind a backslash; nil for the end of a line, which goes on.
  private mutating func escape() -> UInt8? {
    guard let byte = file[offset] else { return nil }
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): return 10
    case UInt8(ascii: "r"): return 13
    case UInt8(ascii: "t"): return 9
    case UInt8(ascii: "b"): return 8
    case UInt8(ascii: "f"): return 12
    case 10: return nil
    case 13:
      if file[offset] == 10 { offset += 1 }
      return nil
    case 48...55:
      var code = Int(byte - 48)
      for _ in 0..<2 {
        guard let digit = file[offset], (48...55).contains(digit) else { break }
        code = code * 8 + Int(digit - 48)
        offset += 1
      }
      return UInt8(truncatingIfNeeded: code)
    default: return byte
    }
  }

  /// `<FEFF0041>`; a last digit alone is followed by 0.
  mutating func hexString() -> PDFValue? {
    offset += 1
    var text: [UInt8] = []
    var high: Int?
    while let byte = file[offset] {
      offset += 1
      if byte == UInt8(ascii: ">") {
        if let high { text.append(UInt8(high << 4)) }
        return .string(text)
      }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, text.count < Self.most else {
        continue
      }
      if let first = high {
        text.append(UInt8(first << 4 | digit))
        high = nil
      } else {
        high = digit
      }
    }
    return nil
  }
}
