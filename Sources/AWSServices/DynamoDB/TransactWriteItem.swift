extension DynamoDB {
  /// One write of a transaction: exactly one of the two.
  public struct TransactWriteItem: Encodable, Sendable, Equatable {
    public var put: PutItemRequest?
    public var update: UpdateItemRequest?

    public init(put: PutItemRequest? = nil, update: UpdateItemRequest? = nil) {
      self.put = put
      self.update = update
    }

    private enum CodingKeys: String, CodingKey {
      case put = "Put"
      case update = "Update"
    }
  }
}
