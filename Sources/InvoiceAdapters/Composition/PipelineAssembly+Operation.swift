public import InvoicePipeline

/// The ports through which people work with a running pipeline.
extension PipelineAssembly {
  public func recordQueries(tableName: String) -> any RecordQueries {
    DynamoDBRecordQueries(dynamoDB: dynamoDB, tableName: tableName)
  }

  public func resultFiles(bucket: String) -> any ResultFiles { S3ResultFiles(s3: s3, bucket: bucket) }

  public func incomingFiles(bucket: String) -> any IncomingFiles { S3IncomingFiles(s3: s3, bucket: bucket) }

  public func runs(stateMachineARN: String) -> any Runs {
    StepFunctionsRuns(stepFunctions: stepFunctions, stateMachineARN: stateMachineARN)
  }
}
