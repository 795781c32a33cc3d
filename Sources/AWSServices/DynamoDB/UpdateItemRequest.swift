extension DynamoDB {
  /// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html
  public struct UpdateItemRequest: Encodable, Sendable, Equatable {
    public var tableName: String
    /// Partition key and sort key.
    public var key: Item
    public var updateExpression: String
    /// Without it the write always happens.
    public var conditionExpression: String?
    /// What `#name` stands for.
    public var expressionAttributeNames: [String: String]?
    /// What `:value` stands for.
    public var expressionAttributeValues: Item?
    /// Such as `ALL_NEW` or `ALL_OLD`. Not for a transaction.
    public var returnValues: String?

    public init(
      tableName: String, key: Item, updateExpression: String, conditionExpression: String? = nil,
      expressionAttributeNames: [String: String]? = nil, expressionAttributeValues: Item? = nil,
      returnValues: String? = nil
    ) {
      self.tableName = tableName
      self.key = key
      self.updateExpression = updateExpression
      self.conditionExpression = conditionExpression
      self.expressionAttributeNames = expressionAttributeNames
      self.expressionAttributeValues = expressionAttributeValues
      self.returnValues = returnValues
    }

    private enum CodingKeys: String, CodingKey {
      case tableName = "TableName"
      case key = "Key"
      case updateExpression = "UpdateExpression"
      case conditionExpression = "ConditionExpression"
      case expressionAttributeNames = "ExpressionAttributeNames"
      case expressionAttributeValues = "ExpressionAttributeValues"
      case returnValues = "ReturnValues"
    }
  }
}
