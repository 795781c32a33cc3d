public import AWSServices
public import InvoicePipeline

/// Queries of Amazon DynamoDB: one record by its key, lists by the three indexes.
public struct DynamoDBRecordQueries: RecordQueries {
  private let dynamoDB: DynamoDB
  private let tableName: String

  public init(dynamoDB: DynamoDB, tableName: String) {
    self.dynamoDB = dynamoDB
    self.tableName = tableName
  }

  public func record(_ documentID: String) async throws(StepFailure) -> InvoiceRecord? {
    let request = DynamoDB.GetItemRequest(tableName: tableName, key: InvoiceTable.latest(documentID))
    guard let item = try await calling({ try await dynamoDB.getItem(request) }) else {
      return nil
    }
    return try RecordItem.record(from: item)
  }

  /// The sort keys tell the items of a document apart: `LATEST`, `EVENT#…`, and times for versions.
  public func history(_ documentID: String) async throws(StepFailure) -> RecordHistory? {
    let request = DynamoDB.QueryRequest(
      tableName: tableName, keyConditionExpression: "#id = :id",
      expressionAttributeNames: ["#id": InvoiceTable.partitionKey],
      expressionAttributeValues: [":id": .string(documentID)], consistentRead: true)
    let items = try await calling {
      try await dynamoDB.queryAll(request, maximumItems: Self.maximumItems)
    }
    var latest: InvoiceRecord?
    var versions: [InvoiceRecord] = []
    var events: [HistoryEvent] = []
    for item in items {
      let sortKey = item[InvoiceTable.sortKey]?.string ?? ""
      if sortKey == InvoiceTable.latestSortKey {
        latest = try RecordItem.record(from: item)
      } else if sortKey.hasPrefix(InvoiceTable.eventPrefix) {
        if let event = EventItem.event(from: item) { events.append(event) }
      } else {
        versions.append(try RecordItem.record(from: item))
      }
    }
    return latest.map { RecordHistory(latest: $0, versions: versions, events: events) }
  }

  public func list(
    _ selection: RecordSelection, limit: Int, after: String?
  ) async throws(StepFailure) -> RecordPage {
    let index = Index(selection)
    let request = DynamoDB.QueryRequest(
      tableName: tableName, indexName: index.name, keyConditionExpression: "#key = :key",
      expressionAttributeNames: ["#key": index.attribute],
      expressionAttributeValues: [":key": .string(index.value)], scanIndexForward: false,
      limit: min(max(limit, 1), 1000), exclusiveStartKey: try PageMark.key(from: after))
    let page = try await calling { try await dynamoDB.query(request) }
    var records: [InvoiceRecord] = []
    for item in page.items ?? [] { records.append(try RecordItem.record(from: item)) }
    return RecordPage(records: records, next: try PageMark.text(of: page.lastEvaluatedKey))
  }

  private struct Index {
    var name: String
    var attribute: String
    var value: String

    init(_ selection: RecordSelection) {
      switch selection {
      case .status(let status): (name, attribute, value) = ("by-status", "status", status.rawValue)
      case .vendor(let key): (name, attribute, value) = ("by-vendor", "vendorKey", key)
      case .issueMonth(let month): (name, attribute, value) = ("by-issue-month", "issueMonth", month)
      }
    }
  }

  /// Some thousand runs of one document.
  private static let maximumItems = 10_000
}
