extension DynamoDB {
  /// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html
  public struct QueryPage: Decodable, Sendable, Equatable {
    public var items: [Item]?
    /// Present while there may be more.
    public var lastEvaluatedKey: Item?

    public init(items: [Item]? = nil, lastEvaluatedKey: Item? = nil) {
      self.items = items
      self.lastEvaluatedKey = lastEvaluatedKey
    }

    private enum CodingKeys: String, CodingKey {
      case items = "Items"
      case lastEvaluatedKey = "LastEvaluatedKey"
    }
  }
}
