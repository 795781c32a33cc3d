extension DynamoDB {
  /// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html
  public struct GetItemRequest: Encodable, Sendable, Equatable {
    public var tableName: String
    /// Partition key and sort key.
    public var key: Item
    /// Sees every write that was confirmed before.
    public var consistentRead: Bool

    public init(tableName: String, key: Item, consistentRead: Bool = true) {
      self.tableName = tableName
      self.key = key
      self.consistentRead = consistentRead
    }

    private enum CodingKeys: String, CodingKey {
      case tableName = "TableName"
      case key = "Key"
      case consistentRead = "ConsistentRead"
    }
  }
}
