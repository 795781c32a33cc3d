import FoundationEssentials

extension DynamoDB {
  /// An item: its attributes by name.
  public typealias Item = [String: AttributeValue]

  /// One value of an item.
  ///
  /// Numbers are texts, as on the wire: up to 38 digits pass through exactly.
  public indirect enum AttributeValue: Sendable, Hashable {
    case string(String)
    case number(String)
    case binary([UInt8])
    case bool(Bool)
    case null
    case list([AttributeValue])
    case map([String: AttributeValue])
    case stringSet(Set<String>)
    case numberSet(Set<String>)
  }
}

extension DynamoDB.AttributeValue {
  /// The text of a string.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The digits of a number.
  public var number: String? {
    if case .number(let digits) = self { digits } else { nil }
  }

  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  public var list: [DynamoDB.AttributeValue]? {
    if case .list(let values) = self { values } else { nil }
  }

  public var map: DynamoDB.Item? {
    if case .map(let values) = self { values } else { nil }
  }
}

extension DynamoDB.AttributeValue: Codable {
  private enum Tag: String, CodingKey {
    case string = "S"
    case number = "N"
    case binary = "B"
    case bool = "BOOL"
    case null = "NULL"
    case list = "L"
    case map = "M"
    case stringSet = "SS"
    case numberSet = "NS"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Tag.self)
    guard let tag = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "An attribute value has one known type."))
    }
    switch tag {
    case .string: self = .string(try container.decode(String.self, forKey: tag))
    case .number: self = .number(try container.decode(String.self, forKey: tag))
    case .binary: self = .binary(Array(try container.decode(Data.self, forKey: tag)))
    case .bool: self = .bool(try container.decode(Bool.self, forKey: tag))
    case .null: self = .null
    case .list: self = .list(try container.decode([Self].self, forKey: tag))
    case .map: self = .map(try container.decode([String: Self].self, forKey: tag))
    case .stringSet: self = .stringSet(try container.decode(Set<String>.self, forKey: tag))
    case .numberSet: self = .numberSet(try container.decode(Set<String>.self, forKey: tag))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Tag.self)
    switch self {
    case .string(let text): try container.encode(text, forKey: .string)
    case .number(let digits): try container.encode(digits, forKey: .number)
    case .binary(let bytes): try container.encode(Data(bytes), forKey: .binary)
    case .bool(let value): try container.encode(value, forKey: .bool)
    case .null: try container.encode(true, forKey: .null)
    case .list(let values): try container.encode(values, forKey: .list)
    case .map(let values): try container.encode(values, forKey: .map)
    case .stringSet(let texts): try container.encode(texts.sorted(), forKey: .stringSet)
    case .numberSet(let numbers): try container.encode(numbers.sorted(), forKey: .numberSet)
    }
  }
}
