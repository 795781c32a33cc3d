/// Reads PDF values. Stops at what it does not understand; nesting is bounded, and the number of values.
struct PDFValueParser: ~Copyable {
  let file: ByteReader
  var offset: Int
  /// How many values may still be read: a value takes more memory than its text.
  private(set) var budget: Int

  /// - Parameter bytes: must outlive the parser.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, budget: Int) {
    file = ByteReader(bytes)
    self.offset = offset
    self.budget = budget
  }

  /// The next value, or nothing where there is none.
  mutating func value(depth: Int = 0) -> PDFValue? {
    guard depth < 50, budget > 0 else { return nil }
    budget -= 1
    skipBlanks()
    guard let byte = file[offset] else { return nil }
    switch byte {
    case UInt8(ascii: "/"): return .name(name())
    case UInt8(ascii: "("): return string()
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "<"):
      if file[offset + 1] == UInt8(ascii: "<") { return dictionary(depth: depth) }
      return hexString()
    default: return keywordOrNumber()
    }
  }

  /// The next run of regular characters, such as `obj`, without moving over it.
  mutating func peekWord() -> String {
    skipBlanks()
    var end = offset
    while let byte = file[end], Self.isRegular(byte), end - offset < 32 { end += 1 }
    return String(decoding: file.copy(offset..<end), as: UTF8.self)
  }

  mutating func skip(_ count: Int) { offset += count }

  private mutating func keywordOrNumber() -> PDFValue? {
    let word = peekWord()
    switch word {
    case "true", "false":
      offset += word.utf8.count
      return .boolean(word == "true")
    case "null":
      offset += 4
      return .null
    default:
      guard let number = Double(word), number.isFinite else { return nil }
      offset += word.utf8.count
      return reference(startingWith: number) ?? .number(number)
    }
  }

  /// `12 0 R`: only known for a reference by its end.
  private mutating func reference(startingWith number: Double) -> PDFValue? {
    guard let object = Int(exactly: number), object >= 0 else { return nil }
    let start = offset
    let generation = peekWord()
    if !generation.isEmpty, generation.utf8.allSatisfy({ (48...57).contains($0) }) {
      offset += generation.utf8.count
      if peekWord() == "R" {
        offset += 1
        return .reference(object)
      }
    }
    offset = start
    return nil
  }

  private mutating func array(depth: Int) -> PDFValue? {
    offset += 1
    var values: [PDFValue] = []
    while true {
      skipBlanks()
      guard let byte = file[offset] else { return nil }
      if byte == UInt8(ascii: "]") {
        offset += 1
        return .array(values)
      }
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    }
  }

  private mutating func dictionary(depth: Int) -> PDFValue? {
    offset += 2
    var entries: [String: PDFValue] = [:]
    while true {
      skipBlanks()
      guard let byte = file[offset] else { return nil }
      if byte == UInt8(ascii: ">") {
        offset += 2
        return .dictionary(entries)
      }
      guard byte == UInt8(ascii: "/") else { return nil }
      let key = name()
      guard let value = value(depth: depth + 1) else { return nil }
      entries[key] = value
    }
  }

  private mutating func name() -> String {
    offset += 1
    let start = offset
    while let byte = file[offset], Self.isRegular(byte) { offset += 1 }
    return String(decoding: file.copy(start..<offset), as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while let byte = file[offset] {
      if byte == UInt8(ascii: "%") {
        while let comment = file[offset], comment != 10, comment != 13 { offset += 1 }
      } else if Self.isBlank(byte) {
        offset += 1
      } else {
        return
      }
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0 || byte == 9 || byte == 10 || byte == 12 || byte == 13 || byte == 32
  }

  private static func isRegular(_ byte: UInt8) -> Bool {
    !isBlank(byte) && !"()<>[]{}/%".utf8.contains(byte)
  }
}
