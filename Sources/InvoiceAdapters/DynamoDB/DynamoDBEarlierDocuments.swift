public import AWSServices
public import InvoiceDomain
public import InvoicePipeline

/// Earlier documents by the three indexes of the table.
public struct DynamoDBEarlierDocuments: EarlierDocuments {
  private let dynamoDB: DynamoDB
  private let tableName: String

  public init(dynamoDB: DynamoDB, tableName: String) {
    self.dynamoDB = dynamoDB
    self.tableName = tableName
  }

  public func documents(ofVendor vendorKey: String) async throws(StepFailure) -> [InvoiceRecord] {
    try await records(
      index: "by-vendor", keys: [("vendorKey", vendorKey)], limit: EarlierDocumentLimits.ofVendor)
  }

  public func documents(issuedOn day: CalendarDate) async throws(StepFailure) -> [InvoiceRecord] {
    let date = day.description
    return try await records(
      index: "by-issue-month", keys: [("issueMonth", String(date.prefix(7))), ("issueDate", date)],
      limit: EarlierDocumentLimits.ofDay)
  }

  public func approvedDocuments() async throws(StepFailure) -> [InvoiceRecord] {
    try await records(
      index: "by-status", keys: [("status", RecordStatus.approved.rawValue)],
      limit: EarlierDocumentLimits.approved)
  }

  private func records(
    index: String, keys: [(attribute: String, value: String)], limit: Int
  ) async throws(StepFailure) -> [InvoiceRecord] {
    var expression = ItemExpression()
    let conditions = keys.map { key in
      "\(expression.name(key.attribute)) = \(expression.value(.string(key.value), as: key.attribute))"
    }
    let request = DynamoDB.QueryRequest(
      tableName: tableName, indexName: index, keyConditionExpression: conditions.joined(separator: " AND "),
      expressionAttributeNames: expression.names, expressionAttributeValues: expression.values,
      scanIndexForward: false, limit: limit)
    let items = try await calling {
      try await dynamoDB.queryAll(request, maximumItems: limit)
    }
    var records: [InvoiceRecord] = []
    for item in items { records.append(try RecordItem.record(from: item)) }
    return records
  }
}
