extension RDSData {
  /// A value of a parameter or of a column: decimals, dates and times come and go as strings.
  ///
  /// https://docs.aws.amazon.com/rdsdataservice/latest/APIReference/API_Field.html
  public enum Value: Sendable, Hashable {
    case null
    case string(String)
    case long(Int64)
    case double(Double)
    case boolean(Bool)

    /// The text of a string.
    public var string: String? {
      if case .string(let text) = self { text } else { nil }
    }
  }
}

extension RDSData.Value: Codable {
  private enum Tag: String, CodingKey {
    case null = "isNull"
    case string = "stringValue"
    case long = "longValue"
    case double = "doubleValue"
    case boolean = "booleanValue"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Tag.self)
    switch container.allKeys.first {
    case .null: self = .null
    case .string: self = .string(try container.decode(String.self, forKey: .string))
    case .long: self = .long(try container.decode(Int64.self, forKey: .long))
    case .double: self = .double(try container.decode(Double.self, forKey: .double))
    case .boolean: self = .boolean(try container.decode(Bool.self, forKey: .boolean))
    case nil:
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "a value of another type"))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Tag.self)
    switch self {
    case .null: try container.encode(true, forKey: .null)
    case .string(let text): try container.encode(text, forKey: .string)
    case .long(let number): try container.encode(number, forKey: .long)
    case .double(let number): try container.encode(number, forKey: .double)
    case .boolean(let truth): try container.encode(truth, forKey: .boolean)
    }
  }
}
