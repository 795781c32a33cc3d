extension DynamoDB {
  /// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html
  public struct PutItemRequest: Encodable, Sendable, Equatable {
    public var tableName: String
    public var item: Item
    /// Without it the write always happens.
    public var conditionExpression: String?
    /// What `#name` stands for.
    public var expressionAttributeNames: [String: String]?
    /// What `:value` stands for.
    public var expressionAttributeValues: Item?

    public init(
      tableName: String, item: Item, conditionExpression: String? = nil,
      expressionAttributeNames: [String: String]? = nil, expressionAttributeValues: Item? = nil
    ) {
      self.tableName = tableName
      self.item = item
      self.conditionExpression = conditionExpression
      self.expressionAttributeNames = expressionAttributeNames
      self.expressionAttributeValues = expressionAttributeValues
    }

    private enum CodingKeys: String, CodingKey {
      case tableName = "TableName"
      case item = "Item"
      case conditionExpression = "ConditionExpression"
      case expressionAttributeNames = "ExpressionAttributeNames"
      case expressionAttributeValues = "ExpressionAttributeValues"
    }
  }
}
