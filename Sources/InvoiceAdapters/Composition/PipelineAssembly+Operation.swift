public import InvoicePipeline

import AWSServices

/// The ports through which people work with a running pipeline.
extension PipelineAssembly {
  public func recordQueries(tableName: String) -> any RecordQueries {
    DynamoDBRecordQueries(dynamoDB: dynamoDB, tableName: tableName)
  }

  public func resultFiles(bucket: String) -> any ResultFiles { S3ResultFiles(s3: s3, bucket: bucket) }

  public func incomingFiles(bucket: String) -> any IncomingFiles { S3IncomingFiles(s3: s3, bucket: bucket) }

  /// - Parameters:
  ///   - documents: the bucket where documents arrive.
  ///   - results: the bucket of the results.
  ///   - ledger: nothing where there is none.
  public func erasing(
    documents: String, results: String, tableName: String, ledger: LedgerNames?
  ) -> EraseDocument {
    EraseDocument(
      documents: S3FileVersions(s3: s3, bucket: documents, now: now),
      results: S3FileVersions(s3: s3, bucket: results, now: now),
      queries: recordQueries(tableName: tableName),
      records: DynamoDBRecordErasure(dynamoDB: dynamoDB, tableName: tableName),
      ledger: ledger.map { self.ledger($0) }, sha256: Self.sha256, now: now)
  }

  public func inspection(of names: SystemNames) -> any SystemInspection {
    AWSSystemInspection(client: client, names: names)
  }

  /// The ARN of whoever the credentials belong to.
  public func identity() async throws(StepFailure) -> String {
    try await calling { try await STS(client: client).callerARN() }
  }

  public func runs(stateMachineARN: String) -> any Runs {
    StepFunctionsRuns(stepFunctions: stepFunctions, stateMachineARN: stateMachineARN)
  }

  /// - Parameter stateMachineARN: of the machine that uploads start, or of its alias; the queue is called after it.
  public func undeliveredUploads(stateMachineARN: String) -> any UndeliveredUploads {
    let parts = stateMachineARN.split(separator: ":")
    return SQSUndeliveredUploads(
      sqs: SQS(client: client), queueName: "\(parts.count > 6 ? parts[6] : "")-undelivered")
  }
}
