extension DynamoDB {
  /// A condition on an item that the transaction does not write.
  /// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ConditionCheck.html
  public struct ConditionCheck: Encodable, Sendable, Equatable {
    public var tableName: String
    /// Partition key and sort key.
    public var key: Item
    public var conditionExpression: String
    /// What `#name` stands for.
    public var expressionAttributeNames: [String: String]?
    /// What `:value` stands for.
    public var expressionAttributeValues: Item?

    public init(
      tableName: String, key: Item, conditionExpression: String,
      expressionAttributeNames: [String: String]? = nil, expressionAttributeValues: Item? = nil
    ) {
      self.tableName = tableName
      self.key = key
      self.conditionExpression = conditionExpression
      self.expressionAttributeNames = expressionAttributeNames
      self.expressionAttributeValues = expressionAttributeValues
    }

    private enum CodingKeys: String, CodingKey {
      case tableName = "TableName"
      case key = "Key"
      case conditionExpression = "ConditionExpression"
      case expressionAttributeNames = "ExpressionAttributeNames"
      case expressionAttributeValues = "ExpressionAttributeValues"
    }
  }
}
