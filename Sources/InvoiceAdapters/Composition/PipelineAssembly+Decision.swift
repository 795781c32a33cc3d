public import InvoicePipeline

import InvoiceDomain

extension PipelineAssembly {
  /// `RESULTS_BUCKET`.
  ///
  /// - Throws: `NotConfigured` with every mistake.
  public func validate() throws(StepFailure) -> any Step {
    var environment = reader
    let resultsBucket = environment.text("RESULTS_BUCKET")
    try environment.check()
    return Validate(
      results: S3ResultFiles(s3: s3, bucket: resultsBucket), interpreter: Interpreter(), now: now)
  }

  /// `RESULTS_BUCKET`, `TABLE_NAME`, `MINIMUM_CONFIDENCE`, `AVERAGE_CONFIDENCE`.
  ///
  /// - Throws: `NotConfigured` with every mistake.
  public func process() throws(StepFailure) -> any Step {
    var environment = reader
    let resultsBucket = environment.text("RESULTS_BUCKET")
    let table = environment.text("TABLE_NAME")
    let thresholds = ConfidenceThresholds(from: &environment)
    try environment.check()
    return Process(
      processInvoice: ProcessInvoice(
        results: S3ResultFiles(s3: s3, bucket: resultsBucket),
        queries: DynamoDBRecordQueries(dynamoDB: dynamoDB, tableName: table),
        register: DynamoDBInvoiceRegister(dynamoDB: dynamoDB, tableName: table), finder: DuplicateFinder(),
        policy: DecisionPolicy(thresholds: thresholds), sha256: Self.sha256, now: now))
  }

  /// `RESULTS_BUCKET`, `TABLE_NAME`.
  ///
  /// - Throws: `NotConfigured` with every mistake.
  public func store() throws(StepFailure) -> any Step {
    var environment = reader
    let resultsBucket = environment.text("RESULTS_BUCKET")
    let table = environment.text("TABLE_NAME")
    try environment.check()
    let records = DynamoDBInvoiceRecords(dynamoDB: dynamoDB, tableName: table)
    let queries = DynamoDBRecordQueries(dynamoDB: dynamoDB, tableName: table)
    return Store(
      storeInvoice: StoreInvoice(
        results: S3ResultFiles(s3: s3, bucket: resultsBucket), records: records, queries: queries, now: now),
      recordFailedRun: RecordFailedRun(records: records, queries: queries, now: now))
  }
}
