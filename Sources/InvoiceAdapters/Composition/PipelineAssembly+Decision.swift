public import InvoicePipeline

import InvoiceDomain

extension PipelineAssembly {
  /// `RESULTS_BUCKET`, and what `RuleSettings` reads.
  ///
  /// - Throws: `NotConfigured` with every mistake.
  public func validate() throws(StepFailure) -> any Step {
    var environment = reader
    let resultsBucket = environment.text("RESULTS_BUCKET")
    let settings = RuleSettings(from: &environment)
    try environment.check()
    return Validate(
      results: S3ResultFiles(s3: s3, bucket: resultsBucket), interpreter: Interpreter(settings: settings),
      now: now)
  }

  /// `RESULTS_BUCKET`, `TABLE_NAME`, what `DecisionSettings` reads, and `POLICIES_BUCKET` where that names a document.
  ///
  /// - Throws: `NotConfigured` with every mistake.
  public func process() throws(StepFailure) -> any Step {
    var environment = reader
    let resultsBucket = environment.text("RESULTS_BUCKET")
    let table = environment.text("TABLE_NAME")
    let settings = DecisionSettings(from: &environment)
    let hasPolicies = settings.policies != PolicyKeys()
    let policiesBucket = hasPolicies ? environment.text("POLICIES_BUCKET") : ""
    try environment.check()
    let results = S3ResultFiles(s3: s3, bucket: resultsBucket)
    return Process(
      processInvoice: ProcessInvoice(
        results: results, queries: DynamoDBRecordQueries(dynamoDB: dynamoDB, tableName: table),
        register: DynamoDBInvoiceRegister(dynamoDB: dynamoDB, tableName: table),
        earlier: DynamoDBEarlierDocuments(dynamoDB: dynamoDB, tableName: table),
        policies: S3PolicyFiles(s3: s3, bucket: policiesBucket), settings: settings, sha256: Self.sha256,
        now: now))
  }

  /// `RESULTS_BUCKET`, `TABLE_NAME`, `INCOMING_PREFIX`, the prices of `DocumentPrices`; where there is
  /// a ledger, `LEDGER_CLUSTER_ARN` and `LEDGER_SECRET_ARN`.
  ///
  /// - Throws: `NotConfigured` with every mistake.
  public func store() throws(StepFailure) -> any Step {
    var environment = reader
    let resultsBucket = environment.text("RESULTS_BUCKET")
    let table = environment.text("TABLE_NAME")
    let incomingPrefix = environment.incomingPrefix()
    let prices = DocumentPrices(from: &environment)
    let ledger = LedgerNames(from: &environment).map { self.ledger($0) }
    try environment.check()
    let records = DynamoDBInvoiceRecords(dynamoDB: dynamoDB, tableName: table)
    let queries = DynamoDBRecordQueries(dynamoDB: dynamoDB, tableName: table)
    return Store(
      storeInvoice: StoreInvoice(
        results: S3ResultFiles(s3: s3, bucket: resultsBucket), records: records, queries: queries,
        ledger: ledger, prices: prices, now: now),
      recordFailedRun: RecordFailedRun(records: records, queries: queries, now: now),
      incomingPrefix: incomingPrefix)
  }
}
