import FoundationEssentials

/// JSON as a tree that can be bent: objects may have a member twice, numbers are kept as text.
indirect enum JSONTree {
  case object([(key: String, value: JSONTree)])
  case array([JSONTree])
  case string(String)
  case number(String)
  case literal(String)

  init(parsing data: Data) throws { self = try JSONDecoder().decode(Parsed.self, from: data).tree }

  var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        Self.write(member.key, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        element.write(to: &text)
      }
      text += "]"
    case .string(let string): Self.write(string, to: &text)
    case .number(let number): text += number
    case .literal(let literal): text += literal
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\n": text += "\\n"
      default: if scalar.value < 0x20 { text += " " } else { text.unicodeScalars.append(scalar) }
      }
    }
    text += "\""
  }
}

/// Any JSON, through the decoder of the product.
private struct Parsed: Decodable {
  var tree: JSONTree

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: AnyKey.self) {
      let keys = container.allKeys.sorted { $0.stringValue < $1.stringValue }
      tree = .object(
        try keys.map { ($0.stringValue, try container.decode(Parsed.self, forKey: $0).tree) })
    } else if var container = try? decoder.unkeyedContainer() {
      var elements: [JSONTree] = []
      while !container.isAtEnd { elements.append(try container.decode(Parsed.self).tree) }
      tree = .array(elements)
    } else {
      let container = try decoder.singleValueContainer()
      if let string = try? container.decode(String.self) {
        tree = .string(string)
      } else if let number = try? container.decode(Decimal.self) {
        tree = .number(number.description)
      } else {
        tree = .literal((try? container.decode(Bool.self)).map { $0 ? "true" : "false" } ?? "null")
      }
    }
  }
}

private struct AnyKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
