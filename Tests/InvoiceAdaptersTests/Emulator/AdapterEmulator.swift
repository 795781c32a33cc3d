import AWSCore
import AWSServices
import Foundation
import Testing

/// The emulator that `AWS_ENDPOINT_URL` names, prepared with what the adapters need. Without it its tests are
/// skipped.
struct AdapterEmulator {
  let client: AWSClient
  /// New for each test, so that tests neither meet each other nor what earlier ones left.
  let name = "adapters-\(UUID().uuidString.lowercased().prefix(8))"

  static let isAvailable = names("AWS_ENDPOINT_URL")
  static let hasTextract = names("AWS_ENDPOINT_URL_TEXTRACT")

  private static func names(_ variable: String) -> Bool {
    ProcessInfo.processInfo.environment[variable]?.isEmpty == false
  }

  static func run(_ body: (AdapterEmulator) async throws -> Void) async throws {
    let defaults = [
      "AWS_REGION": "us-east-1", "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
    ]
    let environment = ProcessInfo.processInfo.environment.merging(defaults) { first, _ in first }
    let transport = AsyncHTTPTransport()
    let result: Result<Void, any Error>
    do {
      result = .success(
        try await body(AdapterEmulator(client: .configured(environment: environment, transport: transport))))
    } catch {
      result = .failure(error)
    }
    try await transport.shutdown()
    try result.get()
  }

  func makeVersionedBucket() async throws {
    let s3 = AWSService(id: "S3", hostPrefix: "s3", signingName: "s3", signingRules: .s3)
    _ = try await send(
      AWSCall(service: s3, operation: "CreateBucket", method: .put, path: "/\(name)", errorFormat: .xml))
    let body = "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
    _ = try await send(
      AWSCall(
        service: s3, operation: "PutBucketVersioning", method: .put, path: "/\(name)",
        query: [.init("versioning", "")], body: Array(body.utf8), errorFormat: .xml))
  }

  /// A bucket with Object Lock, and a file in it for each key, put with these headers.
  func makeBucketWithHolds(_ files: [String: [String: String]]) async throws {
    let s3 = AWSService(id: "S3", hostPrefix: "s3", signingName: "s3", signingRules: .s3)
    _ = try await send(
      AWSCall(
        service: s3, operation: "CreateBucket", method: .put, path: "/\(name)",
        headers: ["x-amz-bucket-object-lock-enabled": "true"], errorFormat: .xml))
    for (key, headers) in files {
      _ = try await send(
        AWSCall(
          service: s3, operation: "PutObject", method: .put, path: "/\(name)/\(key)", headers: headers,
          body: [1],
          errorFormat: .xml))
    }
  }

  /// The table as the infrastructure has it.
  func makeTable() async throws {
    let texts = ["invoiceId", "timestamp", "status", "vendorKey", "receivedAt", "issueMonth", "issueDate"]
    let attributes = texts.map { "{\"AttributeName\":\"\($0)\",\"AttributeType\":\"S\"}" }
    func keys(_ hash: String, _ range: String) -> String {
      "[{\"AttributeName\":\"\(hash)\",\"KeyType\":\"HASH\"},{\"AttributeName\":\"\(range)\",\"KeyType\":\"RANGE\"}]"
    }
    let indexes = [("status", "receivedAt"), ("vendor", "receivedAt"), ("issue-month", "issueDate")].map {
      index, range in
      let hash = ["status": "status", "vendor": "vendorKey", "issue-month": "issueMonth"][index] ?? index
      let others = TerraformTable.listed.subtracting([hash, range]).sorted().map { "\"\($0)\"" }
      return """
        {"IndexName":"by-\(index)","KeySchema":\(keys(hash, range)),\
        "Projection":{"ProjectionType":"INCLUDE","NonKeyAttributes":[\(others.joined(separator: ","))]}}
        """
    }
    _ = try await json(
      AWSService(id: "DYNAMODB", hostPrefix: "dynamodb", signingName: "dynamodb"),
      "DynamoDB_20120810.CreateTable",
      """
      {"TableName":"\(name)","BillingMode":"PAY_PER_REQUEST","AttributeDefinitions":[\(attributes.joined(separator: ","))],\
      "KeySchema":\(keys("invoiceId", "timestamp")),"GlobalSecondaryIndexes":[\(indexes.joined(separator: ","))]}
      """)
  }

  /// - Parameter states: the definition's states, the first of which is `First`.
  func makeStateMachine(states: String) async throws -> String {
    let definition = "{\"StartAt\":\"First\",\"States\":{\(states)}}"
    let quoted = String(decoding: try JSONEncoder().encode(definition), as: UTF8.self)
    let role = "Action=CreateRole&Version=2010-05-08&RoleName=\(name)&AssumeRolePolicyDocument=%7B%7D"
    _ = try await send(
      AWSCall(
        service: AWSService(id: "IAM", hostPrefix: "iam", signingName: "iam"), operation: "CreateRole",
        headers: ["content-type": "application/x-www-form-urlencoded"], body: Array(role.utf8),
        errorFormat: .xml))
    let answer = try await json(
      AWSService(id: "SFN", hostPrefix: "states", signingName: "states"),
      "AWSStepFunctions.CreateStateMachine",
      "{\"name\":\"\(name)\",\"roleArn\":\"arn:aws:iam::000000000000:role/\(name)\",\"definition\":\(quoted)}"
    )
    struct Created: Decodable { let stateMachineArn: String }
    return try JSONDecoder().decode(Created.self, from: Data(answer.utf8)).stateMachineArn
  }

  /// - Returns: the URL of the queue.
  func makeQueue() async throws -> String {
    struct Created: Decodable { let QueueUrl: String }
    let policy =
      #"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\","#
      + #"\"Action\":\"sqs:SendMessage\",\"Resource\":\"*\"}]}"#
    let answer = try await json(
      Self.sqs, "AmazonSQS.CreateQueue",
      "{\"QueueName\":\"\(name)\",\"Attributes\":{\"Policy\":\"\(policy)\"}}")
    return try JSONDecoder().decode(Created.self, from: Data(answer.utf8)).QueueUrl
  }

  func sendMessage(_ body: String, to queueURL: String) async throws {
    let message = ["QueueUrl": queueURL, "MessageBody": body]
    _ = try await json(
      Self.sqs, "AmazonSQS.SendMessage", String(decoding: try JSONEncoder().encode(message), as: UTF8.self))
  }

  /// The body of the next message, waited for.
  func message(from queueURL: String) async throws -> String {
    struct Received: Decodable {
      struct Message: Decodable { let Body: String }
      let Messages: [Message]?
    }
    var body: String?
    for _ in 1...12 where body == nil {
      let answer = try await json(
        Self.sqs, "AmazonSQS.ReceiveMessage", "{\"QueueUrl\":\"\(queueURL)\",\"WaitTimeSeconds\":10}")
      body = try JSONDecoder().decode(Received.self, from: Data(answer.utf8)).Messages?.first?.Body
    }
    return try #require(body)
  }

  /// - Returns: the ARN of a topic whose messages go to the queue.
  func makeTopic(to queueURL: String) async throws -> String {
    let topicARN = "arn:aws:sns:us-east-1:000000000000:\(name)"
    for form in [
      "Action=CreateTopic&Version=2010-03-31&Name=\(name)",
      "Action=Subscribe&Version=2010-03-31&TopicArn=\(topicARN)&Protocol=sqs&Endpoint=arn:aws:sqs:us-east-1:000000000000:\(name)",
    ] {
      _ = try await send(
        AWSCall(
          service: AWSService(id: "SNS", hostPrefix: "sns", signingName: "sns"), operation: "Prepare",
          headers: ["content-type": "application/x-www-form-urlencoded"], body: Array(form.utf8),
          errorFormat: .xml))
    }
    return topicARN
  }

  func verify(sender: String) async throws {
    _ = try await send(
      AWSCall(
        service: AWSService(id: "SESV2", hostPrefix: "email", signingName: "ses"),
        operation: "CreateEmailIdentity",
        path: "/v2/email/identities", headers: ["content-type": "application/json"],
        body: Array("{\"EmailIdentity\":\"\(sender)\"}".utf8), errorFormat: .json))
  }

  private static let sqs = AWSService(id: "SQS", hostPrefix: "sqs", signingName: "sqs")

  private func json(_ service: AWSService, _ target: String, _ body: String) async throws -> String {
    try await send(
      AWSCall(
        service: service, operation: target,
        headers: ["content-type": "application/x-amz-json-1.0", "x-amz-target": target],
        body: Array(body.utf8),
        errorFormat: .json))
  }

  private func send(_ call: AWSCall) async throws -> String {
    String(decoding: try await client.send(call).body, as: UTF8.self)
  }
}
