import FoundationEssentials

/// One object of a document that people write. Reads strictly and collects every mistake, with its place.
struct PolicyObject {
  let place: String
  private let fields: [String: JSONValue]
  private(set) var mistakes: [String] = []

  init(_ value: JSONValue, at place: String, keys: [String]) {
    self.place = place
    guard case .object(let fields) = value else {
      self.fields = [:]
      mistakes.append("\(place) must be an object with \(keys.joined(separator: ", ")).")
      return
    }
    self.fields = fields
    for key in fields.keys.sorted() where !keys.contains(key) {
      mistakes.append("\(place) has the unknown key \"\(key)\": use \(keys.joined(separator: ", ")).")
    }
  }

  /// The objects of a document that is a list of them.
  static func list(in data: Data, named name: String, keys: [String]) throws(PolicyMistake) -> [PolicyObject]
  {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: data) else {
      throw PolicyMistake(["The document is not JSON: correct it, for example with a JSON editor."])
    }
    guard case .list(let values) = value else {
      throw PolicyMistake([
        "The document must be a list, [ … ], of objects with \(keys.joined(separator: ", "))."
      ])
    }
    return values.enumerated().map {
      PolicyObject($0.element, at: "\(name) \($0.offset + 1)", keys: keys)
    }
  }

  subscript(key: String) -> JSONValue? { fields[key] == .null ? nil : fields[key] }

  mutating func mistake(_ sentence: String) { mistakes.append("\(place): \(sentence)") }

  /// A text that must be there and not be empty.
  mutating func text(_ key: String) -> String {
    if let text = optionalText(key), !text.isEmpty { return text }
    if self[key] == nil || self[key] == .text("") { mistake("\"\(key)\" is missing: give it a text.") }
    return ""
  }

  mutating func optionalText(_ key: String) -> String? {
    switch self[key] {
    case nil: return nil
    case .text(let text)?: return text
    default:
      mistake("\"\(key)\" must be a text in quotes.")
      return nil
    }
  }

  /// A list of texts; one text counts as a list of one.
  mutating func texts(_ key: String) -> [String] {
    switch self[key] {
    case nil: return []
    case .text(let text)?: return [text]
    case .list(let values)?:
      let texts = values.compactMap { value -> String? in
        if case .text(let text) = value { text } else { nil }
      }
      if texts.count != values.count { mistake("\"\(key)\" must be a list of texts in quotes.") }
      return texts
    default:
      mistake("\"\(key)\" must be a list of texts in quotes.")
      return []
    }
  }

  /// A number, or a text in plain notation such as `"1234.50"`.
  mutating func amount(_ key: String) -> Amount? {
    switch self[key] {
    case nil: return nil
    case .number(let number)?:
      if let amount = Amount(plain: number.description) { return amount }
    case .text(let text)?:
      if let amount = Amount(plain: text) { return amount }
    default: break
    }
    mistake("\"\(key)\" must be a number such as 1234.50.")
    return nil
  }

  /// Objects inside this one.
  mutating func objects(_ key: String, keys: [String]) -> [PolicyObject] {
    switch self[key] {
    case nil: return []
    case .list(let values)?:
      return values.enumerated().map {
        PolicyObject($0.element, at: "\(place), \(key) \($0.offset + 1)", keys: keys)
      }
    default:
      mistake("\"\(key)\" must be a list of objects.")
      return []
    }
  }
}
