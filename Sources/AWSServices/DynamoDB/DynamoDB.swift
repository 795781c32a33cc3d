public import AWSCore
public import FoundationEssentials

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
  public func getItem(_ request: GetItemRequest, deadline: Date?) async throws -> Item? {
    let answer: ItemAnswer = try await service.call("GetItem", request, deadline: deadline)
    return answer.item
  }

  /// Writes an item, in place of the one under the same key.
  public func putItem(_ request: PutItemRequest, deadline: Date?) async throws {
    try await service.send("PutItem", request, deadline: deadline)
  }

  /// Changes attributes of an item, or makes the item.
  ///
  /// - Returns: what `returnValues` asks for, else empty.
  @discardableResult
  public func updateItem(_ request: UpdateItemRequest, deadline: Date?) async throws -> Item {
    let answer: AttributesAnswer = try await service.call("UpdateItem", request, deadline: deadline)
    return answer.attributes ?? [:]
  }

  /// Removes an item; it is no error if there is none.
  public func deleteItem(_ request: DeleteItemRequest, deadline: Date?) async throws {
    try await service.send("DeleteItem", request, deadline: deadline)
  }

  /// One page of the items under a partition key.
  public func query(_ request: QueryRequest, deadline: Date?) async throws -> QueryPage {
    try await service.call("Query", request, deadline: deadline)
  }

  /// All items under a partition key, page after page, but no more than asked for.
  public func queryAll(
    _ request: QueryRequest, maximumItems: Int, deadline: Date?
  ) async throws -> [Item] {
    var request = request
    var items: [Item] = []
    repeat {
      let page = try await query(request, deadline: deadline)
      items += page.items ?? []
      request.exclusiveStartKey = page.lastEvaluatedKey
    } while request.exclusiveStartKey != nil && items.count < maximumItems
    return Array(items.prefix(maximumItems))
  }

  /// One page of all items of a table: reads the whole table, and is paid for that.
  public func scan(_ request: ScanRequest, deadline: Date?) async throws -> QueryPage {
    try await service.call("Scan", request, deadline: deadline)
  }

  /// Writes up to 100 items, all of them or none.
  ///
  /// - Throws: `AWSError` `TransactionCanceledException`, with the reason per item in `cancellationReasons`.
  public func transactWriteItems(_ request: TransactWriteItemsRequest, deadline: Date?) async throws {
    try await service.send("TransactWriteItems", request, deadline: deadline)
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
