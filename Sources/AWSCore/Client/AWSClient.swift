public import FoundationEssentials

/// Sends calls to AWS: finds the endpoint, signs, repeats what is worth repeating, and reads errors.
///
/// Operations are repeated after a transient failure, also when the service may have acted on the first attempt; a
/// write that must not happen twice carries its own condition or token. A call that is not repeatable
/// (`AWSCall.isRepeatable`) is sent again only if it was not sent, or refused.
///
/// Neither an attempt nor a pause goes past `CallDeadline`.
public struct AWSClient: Sendable {
  public let region: String
  private let credentials: any CredentialSource
  private let endpoints: EndpointResolver
  private let transport: any HTTPTransport
  private let retry: RetryPolicy
  private let tracing: CallTracing?
  private let now: @Sendable () -> Date
  private let sleep: @Sendable (Duration) async throws -> Void
  private let random: @Sendable () -> Double

  /// - Parameters:
  ///   - tracing: where calls inside a trace that is kept (`TraceContext`) are recorded.
  ///   - random: a number from 0 up to but not including 1.
  public init(
    region: String, credentials: any CredentialSource, endpoints: EndpointResolver,
    transport: any HTTPTransport, retry: RetryPolicy = RetryPolicy(),
    tracing: CallTracing? = nil, now: @escaping @Sendable () -> Date,
    sleep: @escaping @Sendable (Duration) async throws -> Void, random: @escaping @Sendable () -> Double
  ) {
    self.region = region
    self.credentials = credentials
    self.endpoints = endpoints
    self.transport = transport
    self.retry = retry
    self.tracing = tracing
    self.now = now
    self.sleep = sleep
    self.random = random
  }

  /// The first successful answer.
  ///
  /// - Throws: `AWSError` of the last attempt, `ConfigurationError`, or `CancellationError`.
  public func send(_ call: AWSCall) async throws -> HTTPResponse {
    let trace = TraceContext.header
    guard let tracing, let trace, trace.isSampled, let parent = trace.parent else {
      return try await send(call, trace: trace)
    }
    let id = tracing.newID()
    let started = now()
    let outcome: Result<HTTPResponse, any Error>
    do {
      outcome = .success(try await send(call, trace: trace.below(id)))
    } catch {
      outcome = .failure(error)
    }
    tracing.sink.record(
      CallSegment(
        id: id, of: trace, parent: parent, call: call, region: region, started: started, ended: now(),
        outcome: outcome))
    return try outcome.get()
  }

  private func send(_ call: AWSCall, trace: TraceHeader?) async throws -> HTTPResponse {
    let request = try request(for: call)
    let deadline = CallDeadline.date
    var attempt = 1
    while true {
      let error: AWSError
      do {
        let response = try await self.attempt(request, of: call, deadline: deadline, trace: trace)
        if response.isSuccess { return response }
        error = AWSError(response, format: call.errorFormat, operation: call.name)
      } catch let failure as TransportFailure {
        error = AWSError(failure, operation: call.name)
        guard call.isRepeatable || failure == .notConnected else { throw error }
      } catch is CredentialFailure {
        throw AWSError(
          origin: .credentials, code: AWSError.credentialsCode, nature: .permanent, operation: call.name)
      }
      guard let pause = retry.pause(after: attempt, nature: error.nature, random: random()),
        deadline.map({ now().addingTimeInterval(pause.seconds) < $0 }) ?? true
      else { throw error }
      try await sleep(pause)
      attempt += 1
    }
  }

  /// The request as it is signed and sent; the same for all attempts.
  private func request(for call: AWSCall) throws(ConfigurationError) -> HTTPRequest {
    var endpoint = try endpoints.endpoint(for: call.service, region: region).endpoint
    if let prefix = call.hostPrefix { endpoint = endpoint.withHostPrefix(prefix) }
    return HTTPRequest(
      method: call.method, endpoint: endpoint, path: endpoint.basePath + call.path, query: call.query,
      headers: call.headers, body: call.body)
  }

  /// Signs anew for each attempt: a signature grows old, and credentials may have changed.
  private func attempt(
    _ request: HTTPRequest, of call: AWSCall, deadline: Date?, trace: TraceHeader?
  ) async throws -> HTTPResponse {
    var signed = SigV4Signer(
      credentials: try await credentials.credentials(), region: region,
      service: call.service.signingName, rules: call.service.signingRules
    ).sign(request, at: now())
    // Not signed: whatever passes the request on may change it.
    signed.headers["x-amzn-trace-id"] = trace?.text
    var timeout = call.attemptTimeout
    if let deadline {
      let left = deadline.timeIntervalSince(now())
      guard left > 0 else {
        throw AWSError(
          origin: .deadline, code: AWSError.deadlineExceededCode, nature: .permanent, operation: call.name)
      }
      timeout = min(timeout, .seconds(left))
    }
    // An error must be readable however small the answer may be.
    let response = try await transport.send(
      signed, timeout: timeout,
      maximumResponseBytes: max(call.maximumResponseBytes, Self.maximumErrorBytes))
    guard !response.isSuccess || response.body.count <= call.maximumResponseBytes else {
      throw TransportFailure.responseTooLarge(maximumBytes: call.maximumResponseBytes)
    }
    return response
  }

  private static let maximumErrorBytes = 65_536
}

extension AWSClient {
  /// A URL that anybody may use until it expires.
  ///
  /// - Throws: `ConfigurationError`, `CredentialFailure`, or `CancellationError`.
  public func presign(_ call: AWSCall, lifetime: Duration) async throws -> String {
    SigV4Signer(
      credentials: try await credentials.credentials(), region: region,
      service: call.service.signingName, rules: call.service.signingRules
    ).presign(try request(for: call), at: now(), lifetime: lifetime)
  }

  /// Whether requests of this service go to a place that the environment names.
  public func hasCustomEndpoint(for service: AWSService) throws(ConfigurationError) -> Bool {
    try endpoints.endpoint(for: service, region: region).isCustom
  }
}
