import FoundationEssentials

/// The life of the process of a function: set up once, then one event after another.
struct LambdaProcess {
  /// How the process ends. Lambda starts a new one after any of them.
  enum ExitCode: Int32 {
    case failed = 1
    case notInLambda = 2
  }

  let environment: [String: String]
  let output: LineOutput
  let now: @Sendable () -> Date
  let deadlineMargin: Duration
  let publishTrace: (String?) -> Void

  /// Sets the function up and serves events until the Runtime API is gone or a handler cannot be stopped.
  ///
  /// A failure of `start` is reported to the Runtime API as the failed initialization. Blocks the calling thread.
  func run(start: @escaping @Sendable () async throws -> LambdaHandler) -> ExitCode {
    let settings = RuntimeSettings(environment: environment)
    let logger = JSONLogger(level: settings.logLevel, standing: settings.logFields, now: now, output: output)
    guard let endpoint = environment["AWS_LAMBDA_RUNTIME_API"].flatMap(Endpoint.init) else {
      logger.error("AWS_LAMBDA_RUNTIME_API is not host:port: this program is started by AWS Lambda")
      return .notInLambda
    }
    let loop = InvocationLoop(
      api: RuntimeAPI(connection: HTTPConnection(to: endpoint)), settings: settings, output: output, now: now,
      deadlineMargin: deadlineMargin, publishTrace: publishTrace)
    do throws(RuntimeAPIFailure) {
      let handler: LambdaHandler
      switch Result(catching: { try BlockingWork { try await start() }.wait() }) {
      case .success(let started): handler = started
      case .failure(let error):
        logger.error("The function could not be set up", failure: error)
        _ = try loop.api.failInitialization(FailureReport(error))
        return .failed
      }
      try loop.run(handler)
      logger.error("The handler did not stop at its deadline; the process ends")
    } catch {
      logger.error("The Runtime API can no longer be used", error.logFields)
    }
    return .failed
  }
}

extension RuntimeAPIFailure {
  /// Why, as a fixed word and a status.
  fileprivate var logFields: [String: FieldValue] {
    switch self {
    case .transport(.unreachable): ["reason": "unreachable"]
    case .transport(.closedBeforeAnswer): ["reason": "closed before an answer"]
    case .transport(.interrupted): ["reason": "interrupted"]
    case .transport(.malformedAnswer): ["reason": "malformed answer"]
    case .broken(let status): ["reason": "server error", "status": .integer(status)]
    case .noInvocation(let status): ["reason": "no invocation", "status": .integer(status)]
    case .missingRequestID: ["reason": "invocation without a request ID"]
    }
  }
}
