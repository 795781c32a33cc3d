import AWSCore
import AWSServices
import Foundation
import Testing

/// The operations of the services, against an emulator that checks what it is sent.
@Suite(.needsEmulator) struct EmulatorTests {
  @Test func keepsObjectsUnderDifficultKeys() async throws {
    try await Emulator.withClient { client in
      let s3 = S3(client: client)
      try await makeBucket(client)
      for key in [
        "a/plain.pdf", "a/with blank", "a/plus+sign", "a/100%25", "a/März Öl.pdf", "a/😀", "a/q?x=1&y#z",
      ] {
        let body = Array("content of \(key)".utf8)
        try await s3.putObject(bucket: name, key: key, body: body, contentType: "text/plain")
        let object = try await s3.getObject(.init(bucket: name, key: key), maximumBytes: 1000)
        #expect(object.body == body)
        #expect(object.attributes.contentType == "text/plain")
        let head = try await s3.headObject(.init(bucket: name, key: key))
        #expect(head.size == body.count)
        #expect(head.version != nil)
        let page = try await s3.listObjects(bucket: name, prefix: key)
        #expect(page.objects.map(\.key) == [key])
        let version = try await s3.getObject(
          .init(bucket: name, key: key, version: head.version), maximumBytes: 1000)
        #expect(version.body == body)
        let part = try await s3.getObject(.init(bucket: name, key: key), range: 0...6, maximumBytes: 7)
        #expect(part.body == Array("content".utf8))
        #expect(part.attributes.size == body.count)
        try await s3.deleteObject(.init(bucket: name, key: key))
        let error = await #expect(throws: AWSError.self) {
          try await s3.headObject(.init(bucket: name, key: key))
        }
        #expect(error?.code == "NotFound")
      }
    }
  }

  @Test func listsObjectsPageAfterPage() async throws {
    try await Emulator.withClient { client in
      let s3 = S3(client: client)
      try await makeBucket(client)
      for number in 1...5 {
        try await s3.putObject(bucket: name, key: "p/\(number)", body: [1], contentType: "text/plain")
      }
      var keys: [String] = []
      var token: String?
      repeat {
        let page = try await s3.listObjects(
          bucket: name, prefix: "p/", continuationToken: token, maximumKeys: 2)
        keys += page.objects.map(\.key)
        token = page.nextContinuationToken
      } while token != nil
      #expect(keys == ["p/1", "p/2", "p/3", "p/4", "p/5"])
    }
  }

  @Test func refusesToReadTooMuch() async throws {
    try await Emulator.withClient { client in
      let s3 = S3(client: client)
      try await makeBucket(client)
      try await s3.putObject(
        bucket: name, key: "k", body: Array(repeating: 1, count: 100), contentType: "text/plain")
      let large = await #expect(throws: AWSError.self) {
        try await s3.getObject(.init(bucket: name, key: "k"), maximumBytes: 99)
      }
      #expect(large?.code == AWSError.responseTooLargeCode)
      let missing = await #expect(throws: AWSError.self) {
        try await s3.getObject(.init(bucket: name, key: "none"), maximumBytes: 99)
      }
      #expect(missing?.code == "NoSuchKey")
    }
  }

  @Test func makesLinksThatWorkWithoutCredentials() async throws {
    try await Emulator.withClient { client in
      let s3 = S3(client: client)
      try await makeBucket(client)
      let key = "Rechnung März + 1.pdf"
      try await s3.putObject(bucket: name, key: key, body: [7], contentType: "text/plain")
      let url = try await s3.presignedGet(.init(bucket: name, key: key), lifetime: .seconds(60))
      #expect(try await status(of: url) == 200)
      #expect(try await status(of: url.replacing("X-Amz-Expires=60", with: "X-Amz-Expires=61")) == 403)
    }
  }

  @Test func keepsItemsUnderConditions() async throws {
    try await Emulator.withClient { client in
      let dynamoDB = DynamoDB(client: client)
      try await makeTable(client)
      let key: DynamoDB.Item = ["id": .string("ä"), "at": .string("1")]
      let amount = "12345678901234567890.123456789012345678"
      let put = DynamoDB.PutItemRequest(
        tableName: name, item: key.merging(["amount": .number(amount)]) { first, _ in first },
        conditionExpression: "attribute_not_exists(id)")
      try await dynamoDB.putItem(put)
      let refused = await #expect(throws: AWSError.self) { try await dynamoDB.putItem(put) }
      #expect(refused?.code == "ConditionalCheckFailedException")
      let get = DynamoDB.GetItemRequest(tableName: name, key: key, consistentRead: true)
      #expect(try await dynamoDB.getItem(get)?["amount"] == .number(amount))
      let updated = try await dynamoDB.updateItem(
        .init(
          tableName: name, key: key, updateExpression: "SET #s = :s",
          expressionAttributeNames: ["#s": "status"], expressionAttributeValues: [":s": .list([.null])],
          returnValues: "ALL_NEW"))
      #expect(updated["status"] == .list([.null]))
      try await dynamoDB.deleteItem(.init(tableName: name, key: key))
      #expect(try await dynamoDB.getItem(get) == nil)
    }
  }

  @Test func queriesPageAfterPageAndWritesTransactions() async throws {
    try await Emulator.withClient { client in
      let dynamoDB = DynamoDB(client: client)
      try await makeTable(client)
      let puts = (1...5).map { number in
        DynamoDB.TransactWriteItem(
          put: .init(tableName: name, item: ["id": .string("x"), "at": .string("\(number)")]))
      }
      try await dynamoDB.transactWriteItems(.init(transactItems: puts))
      let query = DynamoDB.QueryRequest(
        tableName: name, keyConditionExpression: "id = :id",
        expressionAttributeValues: [":id": .string("x")], scanIndexForward: false, limit: 2)
      let items = try await dynamoDB.queryAll(query, maximumItems: 100)
      #expect(items.map { $0["at"]?.string } == ["5", "4", "3", "2", "1"])
      let refused = await #expect(throws: AWSError.self) {
        try await dynamoDB.transactWriteItems(
          .init(transactItems: [
            .init(put: .init(tableName: name, item: ["id": .string("y"), "at": .string("1")])),
            .init(
              put: .init(
                tableName: name, item: ["id": .string("x"), "at": .string("1")],
                conditionExpression: "attribute_not_exists(id)")),
          ]))
      }
      #expect(refused?.cancellationReasons == ["None", "ConditionalCheckFailed"])
    }
  }

  @Test func publishesToATopic() async throws {
    try await Emulator.withClient { client in
      let sns = SNS(client: client)
      let answer = try await client.prepare(
        AWSService(id: "SNS", hostPrefix: "sns", signingName: "sns"), "CreateTopic",
        contentType: "application/x-www-form-urlencoded",
        body: "Action=CreateTopic&Version=2010-03-31&Name=\(name)")
      let root = try XMLReader.read(Array(answer.utf8))
      let topic = try #require(root["CreateTopicResult"]?["TopicArn"]?.text)
      let id = try await sns.publish(topicARN: topic, subject: "s", message: "ä & +", attributes: ["a": "b"])
      #expect(!id.isEmpty)
      let missing = await #expect(throws: AWSError.self) {
        try await sns.publish(topicARN: topic + "-none", message: "m")
      }
      #expect(missing?.code == "NotFound" || missing?.code == "NotFoundException")
    }
  }

  @Test func sendsMailFromAVerifiedIdentityOnly() async throws {
    try await Emulator.withClient { client in
      _ = try await client.prepare(
        AWSService(id: "SESV2", hostPrefix: "email", signingName: "ses"), "CreateEmailIdentity",
        path: "/v2/email/identities", contentType: "application/json",
        body: #"{"EmailIdentity":"\#(name)@example.com"}"#)
      let id = try await SESv2(client: client).sendEmail(
        .init(from: "\(name)@example.com", to: ["to@example.com"], subject: "ä", text: "t", html: "<p>h"))
      #expect(!id.isEmpty)
    }
  }

  @Test func runsAnExecutionToItsEnd() async throws {
    try await Emulator.withClient { client in
      let stepFunctions = StepFunctions(client: client)
      let machine = try await makeStateMachine(client)
      let started = try await stepFunctions.startExecution(
        .init(stateMachineARN: machine, name: name, input: #"{"a":1}"#))
      var described: StepFunctions.DescribeExecutionResponse
      repeat {
        described = try await stepFunctions.describeExecution(executionARN: started.executionARN)
      } while described.status == .running
      #expect(described.status == .succeeded)
      #expect(described.input == #"{"a":1}"#)
      let error = await #expect(throws: AWSError.self) {
        try await stepFunctions.sendTaskSuccess(taskToken: "nobody", output: "{}")
      }
      #expect(["InvalidToken", "TaskDoesNotExist", "TaskTimedOut"].contains(error?.code))
    }
  }

  /// Of this test alone.
  private let name = "test-" + UUID().uuidString.lowercased()

  private func makeBucket(_ client: AWSClient) async throws {
    let s3 = AWSService(id: "S3", hostPrefix: "s3", signingName: "s3", signingRules: .s3)
    _ = try await client.prepare(s3, "CreateBucket", method: .put, path: "/\(name)", contentType: "text/xml")
    let versioning = AWSCall(
      service: s3, operation: "PutBucketVersioning", method: .put, path: "/\(name)",
      query: [.init("versioning", "")],
      body: Array("<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>".utf8),
      errorFormat: .xml)
    _ = try await client.send(versioning)
  }

  private func makeTable(_ client: AWSClient) async throws {
    _ = try await client.prepare(
      AWSService(id: "DYNAMODB", hostPrefix: "dynamodb", signingName: "dynamodb"), "CreateTable",
      target: "DynamoDB_20120810",
      body: """
        {"TableName":"\(name)","BillingMode":"PAY_PER_REQUEST",\
        "AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"},\
        {"AttributeName":"at","AttributeType":"S"}],\
        "KeySchema":[{"AttributeName":"id","KeyType":"HASH"},{"AttributeName":"at","KeyType":"RANGE"}]}
        """)
  }

  private func makeStateMachine(_ client: AWSClient) async throws -> String {
    _ = try await client.prepare(
      AWSService(id: "IAM", hostPrefix: "iam", signingName: "iam"), "CreateRole",
      contentType: "application/x-www-form-urlencoded",
      body: "Action=CreateRole&Version=2010-05-08&RoleName=\(name)&AssumeRolePolicyDocument=%7B%7D")
    let answer = try await client.prepare(
      AWSService(id: "SFN", hostPrefix: "states", signingName: "states"), "CreateStateMachine",
      target: "AWSStepFunctions",
      body: """
        {"name":"\(name)","roleArn":"arn:aws:iam::000000000000:role/\(name)",\
        "definition":"{\\"StartAt\\":\\"Done\\",\\"States\\":{\\"Done\\":{\\"Type\\":\\"Succeed\\"}}}"}
        """)
    struct Answer: Decodable { let stateMachineArn: String }
    return try JSONDecoder().decode(Answer.self, from: Data(answer.utf8)).stateMachineArn
  }

  private func status(of url: String) async throws -> Int {
    let transport = AsyncHTTPTransport()
    let mark = try #require(url.firstIndex(of: "?"))
    let endpoint = try #require(Endpoint(url: String(url[..<mark])))
    let query = url[url.index(after: mark)...].split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", omittingEmptySubsequences: false)
      return HTTPRequest.QueryItem(
        String(parts[0]), String(parts[1]).removingPercentEncoding ?? String(parts[1]))
    }
    let response = try await transport.send(
      HTTPRequest(method: .get, endpoint: endpoint, path: endpoint.basePath, query: query),
      timeout: .seconds(10), maximumResponseBytes: 1000)
    try await transport.shutdown()
    return response.status
  }
}
