import AWSCore
import Foundation
import Testing

@Suite struct AWSClientTests {
  @Test func signsForTheRegionAndSendsToItsHost() async throws {
    let transport = ScriptedTransport(.answer(200, "{}"))
    _ = try await client(transport).send(call)
    let request = try #require(await transport.requests.first)
    #expect(request.url == "https://dynamodb.eu-central-1.amazonaws.com/")
    #expect(request.headers["authorization"]?.contains("/eu-central-1/dynamodb/aws4_request") == true)
  }

  @Test func sendsToTheEndpointOfTheEnvironmentUnderItsPath() async throws {
    let transport = ScriptedTransport(.answer(200))
    let client = client(transport, environment: ["AWS_ENDPOINT_URL": "http://127.0.0.1:4566/aws/"])
    _ = try await client.send(call)
    #expect(await transport.requests.first?.url == "http://127.0.0.1:4566/aws/")
  }

  @Test func repeatsAfterThrottlingAndSignsAnew() async throws {
    let transport = ScriptedTransport(throttled, throttled, .answer(200, "ok"))
    let response = try await client(transport).send(call)
    #expect(response.body == Array("ok".utf8))
    #expect(clock.pauses == [.milliseconds(500), .seconds(1)])
    let stamps = await transport.requests.compactMap { $0.headers["x-amz-date"] }
    #expect(stamps == ["20261121T150405Z", "20261121T150405Z", "20261121T150406Z"])
  }

  @Test func repeatsAfterALostConnection() async throws {
    let transport = ScriptedTransport(.failure(TransportFailure.connectionLost), .answer(200))
    _ = try await client(transport).send(call)
    #expect(clock.pauses == [.milliseconds(50)])
  }

  @Test(arguments: [TransportFailure.timedOut, .connectionLost])
  func doesNotRepeatWhatMayHaveTakenEffectWhereThatIsNotAllowed(_ failure: TransportFailure) async throws {
    let transport = ScriptedTransport(.failure(failure), .answer(200))
    let error = try await self.failure { try await client(transport).send(unrepeatable) }
    #expect(error.origin == .network)
    #expect(await transport.requests.count == 1)
  }

  @Test func repeatsWhatWasNotSentOrWasRefusedInAnyCase() async throws {
    let transport = ScriptedTransport(
      .failure(TransportFailure.notConnected), throttled, .answer(500), .answer(200))
    _ = try await client(transport).send(unrepeatable)
    #expect(await transport.requests.count == 4)
  }

  @Test func givesUpAfterTheLastAttemptWithItsError() async throws {
    let transport = ScriptedTransport(throttled, throttled, throttled, throttled, .answer(200))
    let error = try await failure { try await client(transport).send(call) }
    #expect(error.code == "ProvisionedThroughputExceededException")
    #expect(error.nature == .throttling)
    #expect(error.status == 400)
    #expect(error.requestID == "R1")
    #expect(await transport.requests.count == 4)
  }

  @Test func doesNotRepeatAPermanentError() async throws {
    let transport = ScriptedTransport(
      .answer(400, #"{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException"}"#),
      .answer(200))
    let error = try await failure { try await client(transport).send(call) }
    #expect(error.code == "ConditionalCheckFailedException")
    #expect(await transport.requests.count == 1)
  }

  @Test func doesNotPausePastTheDeadline() async throws {
    let transport = ScriptedTransport(throttled, .answer(200))
    let error = try await failure {
      try await CallDeadline.$date.withValue(clock.now + 0.4) { try await client(transport).send(call) }
    }
    #expect(error.code == "ProvisionedThroughputExceededException")
    #expect(clock.pauses.isEmpty)
    #expect(await transport.requests.count == 1)
  }

  @Test func sendsNothingAfterTheDeadline() async throws {
    let transport = ScriptedTransport(.answer(200))
    let error = try await failure {
      try await CallDeadline.$date.withValue(clock.now) { try await client(transport).send(call) }
    }
    #expect(error.origin == .deadline)
    #expect(await transport.requests.isEmpty)
  }

  @Test func givesAnAttemptNoMoreTimeThanTheDeadlineLeaves() async throws {
    let transport = ScriptedTransport(.answer(200), .answer(200))
    for seconds in [5.0, 900] {
      _ = try await CallDeadline.$date.withValue(clock.now + seconds) {
        try await client(transport).send(call)
      }
    }
    #expect(await transport.timeouts == [.seconds(5), .seconds(10)])
  }

  @Test func boundsASuccessButReadsAnErrorInAnyCase() async throws {
    var call = call
    call.maximumResponseBytes = 3
    let transport = ScriptedTransport(
      .answer(200, "abc"), .answer(200, "abcd"), .answer(400, #"{"__type":"ValidationException"}"#))
    _ = try await client(transport).send(call)
    let large = try await failure { try await client(transport).send(call) }
    #expect(large.code == AWSError.responseTooLargeCode)
    let refused = try await failure { try await client(transport).send(call) }
    #expect(refused.code == "ValidationException")
  }

  @Test func reportsMissingCredentialsWithoutSending() async throws {
    struct None: CredentialSource {
      func credentials() async throws -> AWSCredentials { throw CredentialFailure.notFound }
    }
    let transport = ScriptedTransport(.answer(200))
    let client = client(transport, credentials: None())
    let error = try await failure { try await client.send(call) }
    #expect(error.origin == .credentials)
    #expect(await transport.requests.isEmpty)
  }

  @Test func letsCancellationThrough() async throws {
    let transport = ScriptedTransport(.failure(CancellationError()), .answer(200))
    await #expect(throws: CancellationError.self) {
      try await client(transport).send(call)
    }
  }

  private let clock = ManualClock()
  private let call = AWSCall(
    service: AWSService(id: "DYNAMODB", hostPrefix: "dynamodb", signingName: "dynamodb"),
    operation: "GetItem", errorFormat: .json)
  private var unrepeatable: AWSCall {
    var call = call
    call.isRepeatable = false
    return call
  }
  private let throttled = Result<HTTPResponse, any Error>.answer(
    400, #"{"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException"}"#,
    headers: ["x-amzn-requestid": "R1"])

  private func client(
    _ transport: ScriptedTransport, environment: [String: String] = [:],
    credentials: any CredentialSource = AWSCredentials(accessKeyID: "A", secretAccessKey: "s")
  ) -> AWSClient {
    let clock = clock
    return AWSClient(
      region: "eu-central-1", credentials: credentials,
      endpoints: EndpointResolver(environment: environment), transport: transport,
      now: { clock.now }, sleep: { clock.sleep($0) }, random: { 0.5 })
  }

  private func failure(_ body: () async throws -> HTTPResponse) async throws -> AWSError {
    try #require(await #expect(throws: AWSError.self) { _ = try await body() })
  }
}
