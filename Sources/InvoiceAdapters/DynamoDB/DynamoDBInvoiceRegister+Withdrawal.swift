import AWSServices
import InvoiceDomain
import InvoicePipeline

extension DynamoDBInvoiceRegister {
  /// Takes a document's entries out. Others may be entered meanwhile: then it looks again.
  func withdraw(_ documentID: String, under key: String) async throws(StepFailure) {
    for _ in 1...Self.mostAttempts {
      let get = DynamoDB.GetItemRequest(tableName: tableName, key: InvoiceTable.register(key))
      let item = try await calling { try await dynamoDB.getItem(get) } ?? [:]
      let present = item[Self.attribute]?.list ?? []
      let entries = try self.entries(of: item)
      let left = zip(present, entries).filter { $0.1.invoice.documentID != documentID }.map(\.0)
      if left.count == present.count { return }
      if try await replace(present, with: left, under: key) { return }
    }
    throw StepFailure(.dependencyUnavailable, "the register does not come to rest")
  }

  private func replace(
    _ present: [DynamoDB.AttributeValue], with left: [DynamoDB.AttributeValue], under key: String
  ) async throws(StepFailure) -> Bool {
    var expression = ItemExpression()
    let entries = expression.name(Self.attribute)
    let update = "SET \(entries) = \(expression.value(.list(left), as: "left"))"
    let condition = "\(entries) = \(expression.value(.list(present), as: "present"))"
    let request = DynamoDB.UpdateItemRequest(
      tableName: tableName, key: InvoiceTable.register(key), updateExpression: update,
      conditionExpression: condition, expressionAttributeNames: expression.names,
      expressionAttributeValues: expression.values)
    return try await conditionally { try await dynamoDB.updateItem(request) }
  }

  private static let mostAttempts = 10
}
