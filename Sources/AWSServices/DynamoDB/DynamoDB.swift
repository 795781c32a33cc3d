public import AWSCore

/// Amazon DynamoDB, the item operations: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference
///
/// A write may be repeated after its answer was lost. A condition that must hold for the first attempt only has to
/// allow for that, for example by naming the writer: else the second attempt fails with
/// `ConditionalCheckFailedException` although the first one has written.
public struct DynamoDB: Sendable {
  let service: JSONService

  public init(client: AWSClient) {
    service = JSONService(
      client: client,
      service: AWSService(id: "DYNAMODB", hostPrefix: "dynamodb", signingName: "dynamodb"),
      targetPrefix: "DynamoDB_20120810", version: "1.0")
  }

  /// The item under a key, `nil` if there is none.
  public func getItem(_ request: GetItemRequest) async throws -> Item? {
    let answer: ItemAnswer = try await service.call("GetItem", request)
    return answer.item
  }

  /// Writes an item, in place of the one under the same key.
  public func putItem(_ request: PutItemRequest) async throws {
    try await service.send("PutItem", request)
  }

  /// Changes attributes of an item, or makes the item.
  ///
  /// - Returns: what `returnValues` asks for, else empty.
  @discardableResult
  public func updateItem(_ request: UpdateItemRequest) async throws -> Item {
    let answer: AttributesAnswer = try await service.call("UpdateItem", request)
    return answer.attributes ?? [:]
  }

  /// Removes an item; it is no error if there is none.
  public func deleteItem(_ request: DeleteItemRequest) async throws {
    try await service.send("DeleteItem", request)
  }

  /// One page of the items under a partition key.
  public func query(_ request: QueryRequest) async throws -> QueryPage {
    try await service.call("Query", request)
  }

  /// All items under a partition key, page after page, but no more than asked for.
  public func queryAll(_ request: QueryRequest, maximumItems: Int) async throws -> [Item] {
    var request = request
    var items: [Item] = []
    repeat {
      let page = try await query(request)
      items += page.items ?? []
      request.exclusiveStartKey = page.lastEvaluatedKey
    } while request.exclusiveStartKey != nil && items.count < maximumItems
    return Array(items.prefix(maximumItems))
  }

  /// Writes up to 100 items, all of them or none.
  ///
  /// - Throws: `AWSError` `TransactionCanceledException`, with the reason per item in `cancellationReasons`.
  public func transactWriteItems(_ request: TransactWriteItemsRequest) async throws {
    try await service.send("TransactWriteItems", request)
  }

  private struct ItemAnswer: Decodable {
    let item: Item?

    private enum CodingKeys: String, CodingKey {
      case item = "Item"
    }
  }

  private struct AttributesAnswer: Decodable {
    let attributes: Item?

    private enum CodingKeys: String, CodingKey {
      case attributes = "Attributes"
    }
  }
}
