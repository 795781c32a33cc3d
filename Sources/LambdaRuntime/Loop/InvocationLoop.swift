import FoundationEssentials

/// Takes one event after another from the Runtime API and answers it.
///
/// Everything but the handler runs on the calling thread, which blocks: in `next`, and while the handler works.
struct InvocationLoop {
  /// What the function may use at most when Lambda names no deadline: Lambda's own maximum.
  static let longestInvocation = Duration.seconds(900)

  let api: RuntimeAPI
  let settings: RuntimeSettings
  let output: LineOutput
  let now: @Sendable () -> Date
  /// How long before Lambda's deadline the handler is stopped.
  let deadlineMargin: Duration
  /// Makes the trace header known to the process, or takes it away.
  let publishTrace: (String?) -> Void

  /// Returns when a handler did not stop at its deadline: its work would run on beside the next event, so the
  /// process has to end. Throws when the Runtime API can no longer be used.
  func run(_ handler: @escaping LambdaHandler) throws(RuntimeAPIFailure) {
    var isColdStart = true
    while true {
      let invocation = try api.next()
      guard try serve(invocation, handler, isColdStart: isColdStart) else { return }
      isColdStart = false
    }
  }

  /// Returns false when the handler is still running.
  private func serve(
    _ invocation: Invocation, _ handler: @escaping LambdaHandler, isColdStart: Bool
  ) throws(RuntimeAPIFailure) -> Bool {
    let started = ContinuousClock.now
    publishTrace(invocation.traceHeader)
    let context = context(of: invocation, isColdStart: isColdStart)
    let work = BlockingWork { try await handler(context, invocation.payload) }
    let result = Result { try work.wait(until: context.deadline, grace: deadlineMargin / 2) }
    let answer = result.flatMap { response -> Result<[UInt8], any Error> in
      guard let response else { return .failure(RuntimeFailure.timeout) }
      guard response.count <= RuntimeAPI.maximumResponseBytes else {
        return .failure(RuntimeFailure.responseTooLarge)
      }
      return .success(response)
    }
    log(answer, duration: started.duration(to: .now), context.logger)
    try deliver(answer, of: invocation.requestID, context.logger)
    if case .success(nil) = result { return false }
    return true
  }

  private func context(of invocation: Invocation, isColdStart: Bool) -> InvocationContext {
    var fields = settings.logFields
    fields["cold_start"] = .flag(isColdStart)
    fields["function_arn"] = .text(invocation.functionARN)
    fields["function_request_id"] = .text(invocation.requestID)
    fields["xray_trace_id"] = invocation.traceID.map { .text($0) }
    return InvocationContext(
      requestID: invocation.requestID,
      functionARN: invocation.functionARN,
      deadline: deadline(of: invocation) - deadlineMargin,
      traceHeader: invocation.traceHeader,
      logger: JSONLogger(level: settings.logLevel, standing: fields, now: now, output: output),
      metrics: MetricsWriter(
        namespace: settings.metricsNamespace, service: settings.service, now: now, output: output))
  }

  private func deadline(of invocation: Invocation) -> ContinuousClock.Instant {
    guard let milliseconds = invocation.deadlineMilliseconds else { return .now + Self.longestInvocation }
    let remaining = Double(milliseconds) / 1000 - now().timeIntervalSince1970
    return .now + max(.zero, min(.seconds(remaining), Self.longestInvocation))
  }

  /// The closing line of an invocation. It is written at any level: a function that logs nothing cannot be told
  /// from one that did not run.
  private func log(_ answer: Result<[UInt8], any Error>, duration: Duration, _ logger: JSONLogger) {
    let fields: [String: FieldValue] = [
      "duration_ms": .number((duration / .microseconds(1)).rounded() / 1000)
    ]
    switch answer {
    case .success: logger.write(.info, "Invocation finished", fields)
    case .failure(let error): logger.error("Invocation failed", failure: error, fields)
    }
  }

  private func deliver(
    _ answer: Result<[UInt8], any Error>, of requestID: String, _ logger: JSONLogger
  ) throws(RuntimeAPIFailure) {
    let delivery =
      switch answer {
      case .success(let response): try api.respond(response, to: requestID)
      case .failure(let error): try api.fail(FailureReport(error), for: requestID)
      }
    if case .refused(let status) = delivery {
      logger.error("The Runtime API refused the answer", ["status": .integer(status)])
    }
  }
}

extension Invocation {
  /// The `Root` of the X-Ray header, by which a trace is looked up.
  fileprivate var traceID: String? {
    traceHeader?.split(separator: ";").first { $0.hasPrefix("Root=") }.map {
      String($0.dropFirst("Root=".count))
    }
  }
}
