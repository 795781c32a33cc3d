public import InvoicePipeline

import AWSServices

extension PipelineAssembly {
  /// `TABLE_NAME`, `INCOMING_PREFIX`, `PEOPLE_TOPIC_ARN`, `MAIL_TO`, and with it `MAIL_FROM`.
  ///
  /// - Throws: `NotConfigured` with every mistake.
  public func notify() throws(StepFailure) -> any Step {
    var environment = reader
    let table = environment.text("TABLE_NAME")
    let topic = SNSPeopleTopic(sns: SNS(client: client), topicARN: environment.text("PEOPLE_TOPIC_ARN"))
    let incomingPrefix = environment.incomingPrefix()
    let mail = mail(&environment)
    try environment.check()
    let records = DynamoDBInvoiceRecords(dynamoDB: dynamoDB, tableName: table)
    let queries = DynamoDBRecordQueries(dynamoDB: dynamoDB, tableName: table)
    return Notify(
      notifyOutcome: NotifyOutcome(
        records: records, queries: queries, topic: topic, mail: mail, now: now),
      notifyFailure: NotifyFailure(records: records, queries: queries, topic: topic, mail: mail, now: now),
      incomingPrefix: incomingPrefix, now: now)
  }

  /// `RESULTS_BUCKET`, `TABLE_NAME`, `PEOPLE_TOPIC_ARN`, `STATE_MACHINE_ARN`, `RESTART_AFTER_SECONDS`,
  /// `INTERMEDIATE_RETENTION_DAYS`; mail as for `notify`.
  ///
  /// - Throws: `NotConfigured` with every mistake.
  public func cleanup() throws(StepFailure) -> any Step {
    var environment = reader
    let resultsBucket = environment.text("RESULTS_BUCKET")
    let table = environment.text("TABLE_NAME")
    let topic = SNSPeopleTopic(sns: SNS(client: client), topicARN: environment.text("PEOPLE_TOPIC_ARN"))
    let runs = StepFunctionsRuns(
      stepFunctions: stepFunctions, stateMachineARN: environment.text("STATE_MACHINE_ARN"))
    let limits = CleanupLimits(from: &environment)
    let mail = mail(&environment)
    try environment.check()
    let records = DynamoDBInvoiceRecords(dynamoDB: dynamoDB, tableName: table)
    let queries = DynamoDBRecordQueries(dynamoDB: dynamoDB, tableName: table)
    let failure = NotifyFailure(records: records, queries: queries, topic: topic, mail: mail, now: now)
    return Cleanup(
      restart: RestartStalledDocuments(
        queries: queries, records: records, runs: runs, failure: failure, limits: limits, now: now),
      files: DeleteOldIntermediateFiles(
        files: S3ResultFileSweep(s3: s3, bucket: resultsBucket), limits: limits, now: now),
      now: now)
  }

  /// Nothing when there is nobody to write to.
  private func mail(_ environment: inout EnvironmentReader) -> (any Mail)? {
    let recipients = environment.list("MAIL_TO")
    guard !recipients.isEmpty else { return nil }
    return SESMail(
      ses: SESv2(client: client), sender: environment.text("MAIL_FROM"), recipients: recipients)
  }
}
