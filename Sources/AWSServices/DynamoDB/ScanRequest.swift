extension DynamoDB {
  /// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html
  public struct ScanRequest: Encodable, Sendable, Equatable {
    public var tableName: String
    /// Applied after the items were read and paid for.
    public var filterExpression: String?
    /// Attributes that come back; all when absent.
    public var projectionExpression: String?
    /// What `#name` stands for.
    public var expressionAttributeNames: [String: String]?
    /// What `:value` stands for.
    public var expressionAttributeValues: Item?
    /// The `lastEvaluatedKey` of the page before.
    public var exclusiveStartKey: Item?

    public init(
      tableName: String, filterExpression: String? = nil, projectionExpression: String? = nil,
      expressionAttributeNames: [String: String]? = nil, expressionAttributeValues: Item? = nil,
      exclusiveStartKey: Item? = nil
    ) {
      self.tableName = tableName
      self.filterExpression = filterExpression
      self.projectionExpression = projectionExpression
      self.expressionAttributeNames = expressionAttributeNames
      self.expressionAttributeValues = expressionAttributeValues
      self.exclusiveStartKey = exclusiveStartKey
    }

    private enum CodingKeys: String, CodingKey {
      case tableName = "TableName"
      case filterExpression = "FilterExpression"
      case projectionExpression = "ProjectionExpression"
      case expressionAttributeNames = "ExpressionAttributeNames"
      case expressionAttributeValues = "ExpressionAttributeValues"
      case exclusiveStartKey = "ExclusiveStartKey"
    }
  }
}
