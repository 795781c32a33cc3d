public import AWSServices
public import InvoicePipeline

/// Records in Amazon DynamoDB.
public struct DynamoDBInvoiceRecords: InvoiceRecords {
  private let dynamoDB: DynamoDB
  private let tableName: String

  public init(dynamoDB: DynamoDB, tableName: String) {
    self.dynamoDB = dynamoDB
    self.tableName = tableName
  }

  /// One transaction: the latest record, the version and the events change together or not at all.
  public func finish(_ record: InvoiceRecord, events: [HistoryEvent]) async throws(StepFailure) -> Bool {
    let writes =
      [
        put(
          RecordItem.item(of: record), at: InvoiceTable.latest(record.documentID),
          condition: "#executionID = :executionID", run: record.run),
        put(
          RecordItem.version(of: record), at: InvoiceTable.version(record.documentID, of: record.run),
          condition: "attribute_not_exists(#executionID) OR #executionID = :executionID", run: record.run),
      ] + events.map { keep($0, of: record.document) }
    let request = DynamoDB.TransactWriteItemsRequest(transactItems: writes)
    return try await conditionally { try await dynamoDB.transactWriteItems(request) }
  }

  public func fail(
    _ document: Document, run: Run, failure: RunFailure, at: Timestamp
  ) async throws(StepFailure) -> Bool {
    let documentID = document.documentID
    var isMine = try await mark(documentID, run: run, failure: failure, at: at, asFailed: true)
    if !isMine { isMine = try await mark(documentID, run: run, failure: failure, at: at, asFailed: false) }
    guard isMine else { return false }
    let event = HistoryEvent(.failed, at: at, run: run, detail: "\(failure.state) \(failure.error)")
    _ = try await append(event, to: document)
    return true
  }

  public func append(_ event: HistoryEvent, to document: Document) async throws(StepFailure) -> Bool {
    let key = InvoiceTable.event(event.name, of: document.documentID, run: event.run)
    let request = DynamoDB.PutItemRequest(
      tableName: tableName, item: EventItem.item(of: event, in: document).merging(key) { $1 },
      conditionExpression: "attribute_not_exists(#invoiceId)",
      expressionAttributeNames: ["#invoiceId": InvoiceTable.partitionKey])
    return try await conditionally { try await dynamoDB.putItem(request) }
  }

  public func contains(
    _ event: HistoryEvent.Name, of documentID: String, run: Run
  ) async throws(StepFailure) -> Bool {
    let request = DynamoDB.GetItemRequest(
      tableName: tableName, key: InvoiceTable.event(event, of: documentID, run: run))
    return try await calling { try await dynamoDB.getItem(request) } != nil
  }

  private func put(
    _ item: DynamoDB.Item, at key: DynamoDB.Item, condition: String, run: Run
  ) -> DynamoDB.TransactWriteItem {
    DynamoDB.TransactWriteItem(
      put: DynamoDB.PutItemRequest(
        tableName: tableName, item: item.merging(key) { $1 }, conditionExpression: condition,
        expressionAttributeNames: ["#executionID": "executionID"],
        expressionAttributeValues: [":executionID": .string(run.executionID)]))
  }

  /// An event that is there already stays as it is.
  private func keep(_ event: HistoryEvent, of document: Document) -> DynamoDB.TransactWriteItem {
    let item = EventItem.item(of: event, in: document)
    var expression = ItemExpression()
    let assignments = expression.assignments(item, once: Set(item.keys))
    return DynamoDB.TransactWriteItem(
      update: DynamoDB.UpdateItemRequest(
        tableName: tableName, key: InvoiceTable.event(event.name, of: document.documentID, run: event.run),
        updateExpression: "SET \(assignments)", expressionAttributeNames: expression.names,
        expressionAttributeValues: expression.values))
  }

  private func mark(
    _ documentID: String, run: Run, failure: RunFailure, at: Timestamp, asFailed: Bool
  ) async throws(StepFailure) -> Bool {
    var expression = ItemExpression()
    var changes: DynamoDB.Item = [
      "failure": RecordItem.failure(failure), "updatedAt": .string(at.description),
    ]
    if asFailed { changes["status"] = .string(RecordStatus.failed.rawValue) }
    let assignments = expression.assignments(changes)
    var condition =
      "\(expression.name("executionID")) = \(expression.value(.string(run.executionID), as: "me"))"
    if asFailed {
      condition +=
        " AND #status = \(expression.value(.string(RecordStatus.processing.rawValue), as: "processing"))"
    }
    let request = DynamoDB.UpdateItemRequest(
      tableName: tableName, key: InvoiceTable.latest(documentID), updateExpression: "SET \(assignments)",
      conditionExpression: condition, expressionAttributeNames: expression.names,
      expressionAttributeValues: expression.values)
    return try await conditionally { try await dynamoDB.updateItem(request) }
  }
}
