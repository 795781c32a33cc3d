public import AWSServices
public import InvoicePipeline

/// Finds and deletes expired jobs in Amazon DynamoDB, for tables that do not do it themselves in time.
public struct DynamoDBExtractionJobSweep: ExtractionJobSweep {
  private let dynamoDB: DynamoDB
  private let tableName: String

  public init(dynamoDB: DynamoDB, tableName: String) {
    self.dynamoDB = dynamoDB
    self.tableName = tableName
  }

  /// Reads the table part by part: no index has the jobs.
  public func expired(at: Timestamp, after: String?) async throws(StepFailure) -> ExpiredJobs {
    let request = DynamoDB.ScanRequest(
      tableName: tableName, filterExpression: "begins_with(#id, :job) AND #expiresAt < :now",
      projectionExpression: "#id",
      expressionAttributeNames: ["#id": InvoiceTable.partitionKey, "#expiresAt": "expiresAt"],
      expressionAttributeValues: [
        ":job": .string(InvoiceTable.jobPrefix), ":now": .number(String(at.milliseconds / 1000)),
      ],
      exclusiveStartKey: try PageMark.key(from: after))
    let page = try await calling { try await dynamoDB.scan(request, deadline: nil) }
    let documentIDs = (page.items ?? []).compactMap { item in
      item[InvoiceTable.partitionKey]?.string.map { String($0.dropFirst(InvoiceTable.jobPrefix.count)) }
    }
    return ExpiredJobs(documentIDs: documentIDs, next: try PageMark.text(of: page.lastEvaluatedKey))
  }

  public func delete(jobOf documentID: String) async throws(StepFailure) {
    let request = DynamoDB.DeleteItemRequest(tableName: tableName, key: InvoiceTable.job(of: documentID))
    try await calling { try await dynamoDB.deleteItem(request, deadline: nil) }
  }
}
