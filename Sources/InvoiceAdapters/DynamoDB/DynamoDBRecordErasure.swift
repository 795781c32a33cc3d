public import AWSServices
import FoundationEssentials
public import InvoicePipeline

/// Erases records of Amazon DynamoDB.
public struct DynamoDBRecordErasure: RecordErasure {
  private let dynamoDB: DynamoDB
  private let tableName: String

  public init(dynamoDB: DynamoDB, tableName: String) {
    self.dynamoDB = dynamoDB
    self.tableName = tableName
  }

  public func erasure(of documentID: String) async throws(StepFailure) -> Erasure? {
    let request = DynamoDB.GetItemRequest(tableName: tableName, key: InvoiceTable.erasure(of: documentID))
    guard let item = try await calling({ try await dynamoDB.getItem(request) }) else {
      return nil
    }
    guard let text = item[Self.attribute]?.string else {
      throw StepFailure(.resultUnreadable, "the item of an erasure lacks its attribute")
    }
    return try MessageJSON.decode(Erasure.self, from: Data(text.utf8), orThrow: .resultUnreadable)
  }

  public func note(_ erasure: Erasure) async throws(StepFailure) {
    var item = InvoiceTable.erasure(of: erasure.documentID)
    item[Self.attribute] = .string(String(decoding: try MessageJSON.encode(erasure), as: UTF8.self))
    let request = DynamoDB.PutItemRequest(tableName: tableName, item: item)
    try await calling { try await dynamoDB.putItem(request) }
  }

  public func withdraw(_ documentID: String, under key: String) async throws(StepFailure) {
    try await DynamoDBInvoiceRegister(dynamoDB: dynamoDB, tableName: tableName).withdraw(
      documentID, under: key)
  }

  public func erase(_ history: RecordHistory) async throws(StepFailure) -> Bool {
    let latest = history.latest
    let id = latest.documentID
    try await delete(InvoiceTable.job(of: id))
    _ = try await deleteIf(
      InvoiceTable.content(latest.document.contentHash), "documentID", is: .string(id))
    for event in history.events { try await delete(InvoiceTable.event(event.name, of: id, run: event.run)) }
    for version in history.versions { try await delete(InvoiceTable.version(id, of: version.run)) }
    return try await deleteIf(
      InvoiceTable.latest(id), "executionID", is: .string(latest.run.executionID))
  }

  private func delete(_ key: DynamoDB.Item) async throws(StepFailure) {
    let request = DynamoDB.DeleteItemRequest(tableName: tableName, key: key)
    try await calling { try await dynamoDB.deleteItem(request) }
  }

  /// - Returns: whether the item is gone. One that is not there counts: the first attempt may have done it.
  private func deleteIf(
    _ key: DynamoDB.Item, _ attribute: String, is value: DynamoDB.AttributeValue
  ) async throws(StepFailure) -> Bool {
    var expression = ItemExpression()
    let condition =
      "attribute_not_exists(\(expression.name(InvoiceTable.partitionKey)))"
      + " OR \(expression.name(attribute)) = \(expression.value(value, as: "expected"))"
    let request = DynamoDB.DeleteItemRequest(
      tableName: tableName, key: key, conditionExpression: condition,
      expressionAttributeNames: expression.names, expressionAttributeValues: expression.values)
    return try await conditionally { try await dynamoDB.deleteItem(request) }
  }

  private static let attribute = "erasure"
}
