import AWSServices
import FoundationEssentials
import InvoiceAdapters
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

/// The adapters keep the contracts of their ports, against an emulator that keeps the rules of the services.
@Suite(.enabled(if: AdapterEmulator.isAvailable, "AWS_ENDPOINT_URL names no AWS emulator"))
struct AdapterContractTests {
  @Test func claims() async throws {
    try await withTable { dynamoDB, table in
      try await DocumentClaimsContract(
        claims: DynamoDBClaims(dynamoDB: dynamoDB, tableName: table),
        records: DynamoDBInvoiceRecords(dynamoDB: dynamoDB, tableName: table),
        queries: DynamoDBRecordQueries(dynamoDB: dynamoDB, tableName: table)
      ).check(table)
    }
  }

  @Test func records() async throws {
    try await withTable { dynamoDB, table in
      try await InvoiceRecordsContract(
        claims: DynamoDBClaims(dynamoDB: dynamoDB, tableName: table),
        records: DynamoDBInvoiceRecords(dynamoDB: dynamoDB, tableName: table),
        queries: DynamoDBRecordQueries(dynamoDB: dynamoDB, tableName: table)
      ).check(table)
    }
  }

  @Test func register() async throws {
    try await withTable { dynamoDB, table in
      try await InvoiceRegisterContract(
        register: DynamoDBInvoiceRegister(dynamoDB: dynamoDB, tableName: table)
      ).check(table)
    }
  }

  @Test func earlierDocuments() async throws {
    try await withTable { dynamoDB, table in
      try await EarlierDocumentsContract(
        claims: DynamoDBClaims(dynamoDB: dynamoDB, tableName: table),
        records: DynamoDBInvoiceRecords(dynamoDB: dynamoDB, tableName: table),
        earlier: DynamoDBEarlierDocuments(dynamoDB: dynamoDB, tableName: table)
      ).check(table)
    }
  }

  @Test func erasure() async throws {
    try await withTable { dynamoDB, table in
      try await RecordErasureContract(
        erasure: DynamoDBRecordErasure(dynamoDB: dynamoDB, tableName: table),
        claims: DynamoDBClaims(dynamoDB: dynamoDB, tableName: table),
        records: DynamoDBInvoiceRecords(dynamoDB: dynamoDB, tableName: table),
        queries: DynamoDBRecordQueries(dynamoDB: dynamoDB, tableName: table),
        jobs: DynamoDBExtractionJobs(dynamoDB: dynamoDB, tableName: table),
        register: DynamoDBInvoiceRegister(dynamoDB: dynamoDB, tableName: table)
      ).check(table)
    }
  }

  @Test func fileVersions() async throws {
    try await AdapterEmulator.run { emulator in
      try await emulator.makeVersionedBucket()
      let s3 = S3(client: emulator.client)
      let files = S3FileVersions(s3: s3, bucket: emulator.name, now: { Timestamp(Date()) })
      let name = "incoming/März + 100% & more.pdf"
      for key in [name, name, "incoming/other.pdf", "readings/a.json"] {
        try await s3.putObject(bucket: emulator.name, key: key, body: [1], contentType: "application/pdf")
      }
      try await s3.deleteObject(S3.ObjectLocation(bucket: emulator.name, key: name))
      let all = try await files.versions(below: "incoming/")
      #expect(all.map(\.key).sorted() == [name, name, name, "incoming/other.pdf"].sorted())
      #expect(all.count { $0.isDeletion } == 1)
      #expect(try await files.hold(on: try #require(all.first { !$0.isDeletion })) == nil)
      for version in all where version.key == name { try await files.delete(version) }
      try await files.delete(try #require(all.first))
      #expect(
        try await files.versions(below: "").map(\.key).sorted() == ["incoming/other.pdf", "readings/a.json"])
    }
  }

  @Test func holdsOnFileVersions() async throws {
    try await AdapterEmulator.run { emulator in
      try await emulator.makeBucketWithHolds([
        "held": ["x-amz-object-lock-legal-hold": "ON"],
        "kept": [
          "x-amz-object-lock-mode": "GOVERNANCE",
          "x-amz-object-lock-retain-until-date": "2033-01-01T00:00:00Z",
        ],
        "free": [:],
      ])
      func hold(on key: String, at time: String) async throws -> FileHold? {
        let now = try #require(Timestamp(iso: time))
        let files = S3FileVersions(s3: S3(client: emulator.client), bucket: emulator.name, now: { now })
        return try await files.hold(on: try #require(try await files.versions(below: key).first))
      }
      #expect(try await hold(on: "held", at: "2026-11-21T12:00:00.000Z") == .legalHold)
      #expect(
        try await hold(on: "kept", at: "2026-11-21T12:00:00.000Z")
          == .retention(until: "2033-01-01T00:00:00Z"))
      #expect(try await hold(on: "kept", at: "2033-01-02T00:00:00.000Z") == nil)
      #expect(try await hold(on: "free", at: "2026-11-21T12:00:00.000Z") == nil)
    }
  }

  @Test func jobs() async throws {
    try await withTable { dynamoDB, table in
      let jobs = DynamoDBExtractionJobs(dynamoDB: dynamoDB, tableName: table)
      try await ExtractionJobsContract(jobs: jobs).check(table)
    }
  }

  @Test func putsOnlyTheLatestRecordIntoTheIndexes() async throws {
    try await withTable { dynamoDB, table in
      let document = Samples.document(table)
      let run = Samples.run("one")
      var record = Samples.record(document, run: run)
      _ = try await DynamoDBClaims(dynamoDB: dynamoDB, tableName: table).claim(record, terms: .usual)
      record.status = .approved
      record.details = InvoiceDetails(vendorKey: "vendor", issueDate: .init(iso: "2026-11-01"))
      _ = try await DynamoDBInvoiceRecords(dynamoDB: dynamoDB, tableName: table).finish(
        record, events: [HistoryEvent(.stored, at: run.startedAt, run: run)])
      record.document.contentType = nil
      record.document.pages = nil
      let queries = DynamoDBRecordQueries(dynamoDB: dynamoDB, tableName: table)
      for selection in [RecordSelection.status(.approved), .vendor("vendor"), .issueMonth("2026-11")] {
        #expect(try await queries.list(selection, limit: 10, after: nil).records == [record])
      }
    }
  }

  @Test func documentFiles() async throws {
    try await AdapterEmulator.run { emulator in
      try await emulator.makeVersionedBucket()
      let s3 = S3(client: emulator.client)
      try await DocumentFilesContract(
        files: S3DocumentFiles(s3: s3, maximumBytes: 1000), bucket: emulator.name
      ) { data, key in
        try await s3.putObject(
          bucket: emulator.name, key: key, body: Array(data), contentType: "application/pdf")
      }.check()
    }
  }

  @Test func policyFiles() async throws {
    try await AdapterEmulator.run { emulator in
      try await emulator.makeVersionedBucket()
      let s3 = S3(client: emulator.client)
      try await PolicyFilesContract(files: S3PolicyFiles(s3: s3, bucket: emulator.name)) { data, key in
        try await s3.putObject(
          bucket: emulator.name, key: key, body: Array(data), contentType: "application/json")
      }.check()
    }
  }

  @Test func resultFiles() async throws {
    try await AdapterEmulator.run { emulator in
      try await emulator.makeVersionedBucket()
      let s3 = S3(client: emulator.client)
      try await ResultFilesContract(
        files: S3ResultFiles(s3: s3, bucket: emulator.name),
        sweep: S3ResultFileSweep(s3: s3, bucket: emulator.name)
      ).check()
    }
  }

  @Test func runs() async throws {
    try await AdapterEmulator.run { emulator in
      let machine = try await emulator.makeStateMachine(
        states: "\"First\":{\"Type\":\"Wait\",\"Seconds\":600,\"End\":true}")
      let runs = StepFunctionsRuns(
        stepFunctions: StepFunctions(client: emulator.client), stateMachineARN: machine)
      try await RunsContract(runs: runs).check("restart-\(emulator.name)")
      #expect(try await runs.isRunning("restart-\(emulator.name)") == true)
    }
  }

  @Test func undeliveredUploads() async throws {
    try await AdapterEmulator.run { emulator in
      let queueURL = try await emulator.makeQueue()
      let event = #"{"detail-type":"Object Created","detail":{"object":{"key":"incoming/März 🧾.pdf"}}}"#
      for body in [event, "no JSON"] { try await emulator.sendMessage(body, to: queueURL) }
      try await UndeliveredUploadsContract(
        uploads: SQSUndeliveredUploads(sqs: SQS(client: emulator.client), queueName: emulator.name)
      ).check()
    }
  }

  @Test func continuation() async throws {
    try await AdapterEmulator.run { emulator in
      let queueURL = try await emulator.makeQueue()
      let machine = try await emulator.makeStateMachine(
        states: """
          "First":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","TimeoutSeconds":60,\
          "Parameters":{"QueueUrl":"\(queueURL)","MessageBody.$":"$$.Task.Token"},"End":true}
          """)
      let stepFunctions = StepFunctions(client: emulator.client)
      let runs = StepFunctionsRuns(stepFunctions: stepFunctions, stateMachineARN: machine)
      _ = try await runs.start(emulator.name, file: ReceivedFile(bucket: "raw", key: "incoming/a.pdf"))
      let token = try await emulator.message(from: queueURL)
      try await RunContinuationContract(
        continuation: StepFunctionsRunContinuation(stepFunctions: stepFunctions)
      )
      .check(token: token)
    }
  }

  @Test func peopleTopic() async throws {
    try await AdapterEmulator.run { emulator in
      let queueURL = try await emulator.makeQueue()
      let topicARN = try await emulator.makeTopic(to: queueURL)
      let topic = SNSPeopleTopic(sns: SNS(client: emulator.client), topicARN: topicARN)
      try await topic.publish(subject: "Done: a.pdf", text: "Müller & Söhne", outcome: "approved")
      let message = try await emulator.message(from: queueURL)
      for part in ["Done: a.pdf", "outcome", "approved"] { #expect(message.contains(part)) }
    }
  }

  @Test func mail() async throws {
    try await AdapterEmulator.run { emulator in
      let sender = "\(emulator.name)@example.com"
      try await emulator.verify(sender: sender)
      let mail = SESMail(
        ses: SESv2(client: emulator.client), sender: sender, recipients: ["clerk@example.com"])
      let letter = Letter(subject: "Done: März", text: "text", html: "<p>text</p>")
      #expect(try await mail.send(letter) == .sent)
      let stranger = SESMail(
        ses: SESv2(client: emulator.client), sender: "nobody@example.org", recipients: ["clerk@example.com"])
      #expect(try await stranger.send(letter) == .refused(code: "MessageRejected"))
    }
  }

  @Test(.enabled(if: AdapterEmulator.hasTextract, "AWS_ENDPOINT_URL_TEXTRACT names no Textract"))
  func expenseReader() async throws {
    try await AdapterEmulator.run { emulator in
      try await emulator.makeVersionedBucket()
      let s3 = S3(client: emulator.client)
      func put(_ pages: Int) async throws -> Document {
        let key = "incoming/\(pages).pdf"
        try await s3.putObject(
          bucket: emulator.name, key: key, body: Array(Samples.pdf(pages: pages)),
          contentType: "application/pdf")
        var document = Samples.document("\(emulator.name) \(pages)", key: key, pages: pages)
        document.bucket = emulator.name
        document.version = "null"
        return document
      }
      let queueURL = try await emulator.makeQueue()
      let topicARN = try await emulator.makeTopic(to: queueURL)
      let reader = TextractExpenseReader(
        textract: Textract(client: emulator.client),
        channel: .init(snsTopicARN: topicARN, roleARN: "arn:aws:iam::000000000000:role/textract"))
      try await ExpenseReaderContract(
        reader: reader, onePage: try await put(1), severalPages: try await put(3)
      ) { _ in _ = try await emulator.message(from: queueURL) }.check()
    }
  }

  private func withTable(_ body: (DynamoDB, _ table: String) async throws -> Void) async throws {
    try await AdapterEmulator.run { emulator in
      try await emulator.makeTable()
      try await body(DynamoDB(client: emulator.client), emulator.name)
    }
  }
}
