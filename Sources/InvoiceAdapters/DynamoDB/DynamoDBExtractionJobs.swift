public import AWSServices
public import InvoicePipeline

/// Reading jobs in Amazon DynamoDB. The table itself deletes them some time after they have expired.
public struct DynamoDBExtractionJobs: ExtractionJobs {
  private let dynamoDB: DynamoDB
  private let tableName: String

  public init(dynamoDB: DynamoDB, tableName: String) {
    self.dynamoDB = dynamoDB
    self.tableName = tableName
  }

  public func job(of documentID: String) async throws(StepFailure) -> ExtractionJob? {
    let request = DynamoDB.GetItemRequest(tableName: tableName, key: InvoiceTable.job(of: documentID))
    guard let item = try await calling({ try await dynamoDB.getItem(request) }) else {
      return nil
    }
    guard let executionID = item["executionID"]?.string, let taskToken = item["taskToken"]?.string,
      let generation = item["generation"]?.number.flatMap({ Int($0) }),
      let expiresAt = item["expiresAt"]?.number.flatMap({ Int64($0)?.multipliedReportingOverflow(by: 1000) }),
      !expiresAt.overflow
    else { throw StepFailure(.resultUnreadable, "the item of a job lacks an attribute") }
    return ExtractionJob(
      documentID: documentID, executionID: executionID, taskToken: taskToken, jobID: item["jobID"]?.string,
      generation: generation, expiresAt: Timestamp(milliseconds: expiresAt.partialValue))
  }

  public func save(_ job: ExtractionJob) async throws(StepFailure) {
    var item = InvoiceTable.job(of: job.documentID)
    item["executionID"] = .string(job.executionID)
    item["taskToken"] = .string(job.taskToken)
    item["jobID"] = job.jobID.map { .string($0) }
    item["generation"] = .number(String(job.generation))
    item["expiresAt"] = .number(String(job.expiresAt.milliseconds / 1000))
    let request = DynamoDB.PutItemRequest(tableName: tableName, item: item)
    try await calling { try await dynamoDB.putItem(request) }
  }
}
