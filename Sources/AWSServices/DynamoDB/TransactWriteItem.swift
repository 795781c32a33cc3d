extension DynamoDB {
  /// One write of a transaction: exactly one of the four.
  public struct TransactWriteItem: Encodable, Sendable, Equatable {
    public var put: PutItemRequest?
    public var update: UpdateItemRequest?
    public var delete: DeleteItemRequest?
    public var conditionCheck: ConditionCheck?

    public init(
      put: PutItemRequest? = nil, update: UpdateItemRequest? = nil, delete: DeleteItemRequest? = nil,
      conditionCheck: ConditionCheck? = nil
    ) {
      self.put = put
      self.update = update
      self.delete = delete
      self.conditionCheck = conditionCheck
    }

    private enum CodingKeys: String, CodingKey {
      case put = "Put"
      case update = "Update"
      case delete = "Delete"
      case conditionCheck = "ConditionCheck"
    }
  }
}
