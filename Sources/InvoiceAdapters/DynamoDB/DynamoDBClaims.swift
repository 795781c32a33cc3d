public import AWSServices
public import InvoicePipeline

/// Claims as conditional writes to Amazon DynamoDB.
public struct DynamoDBClaims: DocumentClaims {
  private let dynamoDB: DynamoDB
  private let tableName: String

  public init(dynamoDB: DynamoDB, tableName: String) {
    self.dynamoDB = dynamoDB
    self.tableName = tableName
  }

  public func claim(_ record: InvoiceRecord, terms: ClaimTerms) async throws(StepFailure) -> Bool {
    var expression = ItemExpression()
    let assignments = expression.assignments(
      RecordItem.claim(record), once: ["receivedAt", "firstReceivedAt", "receivedMonth"])
    let removals = RecordItem.findings.map { expression.name($0) }.joined(separator: ", ")
    let condition = condition(of: terms, &expression)
    let request = DynamoDB.UpdateItemRequest(
      tableName: tableName, key: InvoiceTable.latest(record.documentID),
      updateExpression: "SET \(assignments) REMOVE \(removals)", conditionExpression: condition,
      expressionAttributeNames: expression.names, expressionAttributeValues: expression.values)
    return try await conditionally { try await dynamoDB.updateItem(request) }
  }

  /// Names the run, so that a write whose answer was lost can be repeated.
  private func condition(of terms: ClaimTerms, _ expression: inout ItemExpression) -> String {
    let usual =
      "attribute_not_exists(\(expression.name(InvoiceTable.partitionKey))) OR #executionID = :executionID"
    let failed = { (expression: inout ItemExpression) in
      "#status = \(expression.value(.string(RecordStatus.failed.rawValue), as: "failed"))"
    }
    switch terms {
    case .usual: return "\(usual) OR \(failed(&expression))"
    // The claim itself writes `processing`: the value is the one in the expression.
    case .reprocess: return "\(usual) OR #status <> :status"
    case .takeover(let run):
      return "\(usual) OR #status <> :status OR #executionID = \(expression.value(.string(run), as: "ended"))"
    }
  }

  public func claimContent(
    hash: String, for documentID: String, replacing owner: String?
  ) async throws(StepFailure) -> ContentClaim {
    var expression = ItemExpression()
    let holder = expression.name("documentID")
    var condition =
      "attribute_not_exists(\(expression.name(InvoiceTable.partitionKey)))"
      + " OR \(holder) = \(expression.value(.string(documentID), as: "documentID"))"
    if let owner { condition += " OR \(holder) = \(expression.value(.string(owner), as: "owner"))" }
    var item = InvoiceTable.content(hash)
    item["documentID"] = .string(documentID)
    let request = DynamoDB.PutItemRequest(
      tableName: tableName, item: item, conditionExpression: condition,
      expressionAttributeNames: expression.names, expressionAttributeValues: expression.values)
    if try await conditionally({ try await dynamoDB.putItem(request) }) { return .granted }

    let get = DynamoDB.GetItemRequest(tableName: tableName, key: InvoiceTable.content(hash))
    guard
      let held = try await calling({ try await dynamoDB.getItem(get) })?["documentID"]?.string
    else { throw StepFailure(.dependencyUnavailable, "a claim on content was there and is gone") }
    return .held(by: held)
  }
}
