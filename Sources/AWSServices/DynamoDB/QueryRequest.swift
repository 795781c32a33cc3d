extension DynamoDB {
  /// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html
  public struct QueryRequest: Encodable, Sendable, Equatable {
    public var tableName: String
    public var indexName: String?
    public var keyConditionExpression: String
    /// What `#name` stands for.
    public var expressionAttributeNames: [String: String]?
    /// What `:value` stands for.
    public var expressionAttributeValues: Item?
    /// False: the highest sort key comes first.
    public var scanIndexForward: Bool
    /// Items per page.
    public var limit: Int?
    /// The `lastEvaluatedKey` of the page before.
    public var exclusiveStartKey: Item?
    /// Not for a global index.
    public var consistentRead: Bool?

    public init(
      tableName: String, indexName: String? = nil, keyConditionExpression: String,
      expressionAttributeNames: [String: String]? = nil, expressionAttributeValues: Item? = nil,
      scanIndexForward: Bool = true, limit: Int? = nil, exclusiveStartKey: Item? = nil,
      consistentRead: Bool? = nil
    ) {
      self.tableName = tableName
      self.indexName = indexName
      self.keyConditionExpression = keyConditionExpression
      self.expressionAttributeNames = expressionAttributeNames
      self.expressionAttributeValues = expressionAttributeValues
      self.scanIndexForward = scanIndexForward
      self.limit = limit
      self.exclusiveStartKey = exclusiveStartKey
      self.consistentRead = consistentRead
    }

    private enum CodingKeys: String, CodingKey {
      case tableName = "TableName"
      case indexName = "IndexName"
      case keyConditionExpression = "KeyConditionExpression"
      case expressionAttributeNames = "ExpressionAttributeNames"
      case expressionAttributeValues = "ExpressionAttributeValues"
      case scanIndexForward = "ScanIndexForward"
      case limit = "Limit"
      case exclusiveStartKey = "ExclusiveStartKey"
      case consistentRead = "ConsistentRead"
    }
  }
}
