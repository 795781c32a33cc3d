extension DynamoDB {
  /// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
  public struct TransactWriteItemsRequest: Encodable, Sendable, Equatable {
    public var transactItems: [TransactWriteItem]
    /// For ten minutes the same token with the same items writes once.
    public var clientRequestToken: String?

    public init(transactItems: [TransactWriteItem], clientRequestToken: String? = nil) {
      self.transactItems = transactItems
      self.clientRequestToken = clientRequestToken
    }

    private enum CodingKeys: String, CodingKey {
      case transactItems = "TransactItems"
      case clientRequestToken = "ClientRequestToken"
    }
  }
}
