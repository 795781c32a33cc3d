public import InvoicePipeline

import AWSServices

extension PipelineAssembly {
  /// `RAW_BUCKET`, `INCOMING_PREFIX`, `MAXIMUM_DOCUMENT_BYTES`, `MAXIMUM_DOCUMENT_PAGES`, `RESULTS_BUCKET`,
  /// `TABLE_NAME`, `TEXTRACT_TOPIC_ARN`, `TEXTRACT_ROLE_ARN`.
  ///
  /// - Throws: `NotConfigured` with every mistake.
  public func textractProcessor() throws(StepFailure) -> any Step {
    var environment = reader
    let limits = AdmissionLimits(from: &environment)
    let resultsBucket = environment.text("RESULTS_BUCKET")
    let table = environment.text("TABLE_NAME")
    let channel = Textract.NotificationChannel(
      snsTopicARN: environment.text("TEXTRACT_TOPIC_ARN"), roleARN: environment.text("TEXTRACT_ROLE_ARN"))
    try environment.check()

    let files = S3DocumentFiles(s3: s3, maximumBytes: limits.maximumBytes)
    let results = S3ResultFiles(s3: s3, bucket: resultsBucket)
    let records = DynamoDBInvoiceRecords(dynamoDB: dynamoDB, tableName: table)
    let jobs = DynamoDBExtractionJobs(dynamoDB: dynamoDB, tableName: table)
    let continuation = StepFunctionsRunContinuation(stepFunctions: stepFunctions)
    let expenseReader = TextractExpenseReader(textract: Textract(client: client), channel: channel)
    return TextractProcessor(
      admit: AdmitDocument(
        files: files, claims: DynamoDBClaims(dynamoDB: dynamoDB, tableName: table), records: records,
        queries: DynamoDBRecordQueries(dynamoDB: dynamoDB, tableName: table), results: results,
        readEmbeddedInvoice: { EmbeddedInvoiceReader.read($0) }, limits: limits, sha256: Self.sha256, now: now
      ),
      extract: ExtractNow(
        reader: expenseReader, files: files, results: results, records: records, sha256: Self.sha256, now: now
      ),
      start: StartExtraction(
        reader: expenseReader, jobs: jobs, continuation: continuation, files: files, results: results,
        records: records, sha256: Self.sha256, now: now),
      complete: CompleteExtraction(jobs: jobs, continuation: continuation),
      collect: CollectExtraction(
        reader: expenseReader, jobs: jobs, results: results, records: records, now: now),
      notices: { data throws(StepFailure) in try TextractNotices.notices(in: data) })
  }
}
