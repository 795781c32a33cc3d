import AWSCore
import FoundationEssentials
public import InvoicePipeline
public import LambdaRuntime

extension Step {
  /// This step as what a function does with each event.
  ///
  /// The name of the execution, which the payload has or the step finds out, becomes the correlation ID of all
  /// further lines. The step is told the deadline at which its task is cancelled; its calls to AWS end before it, and
  /// belong to the trace of the invocation.
  ///
  /// - Parameter megabytes: of memory that the function has. Where it is known, the answer says what the invocation used,
  ///   as `usage`, for the state machine to hand on.
  public func handler(now: @escaping Now, megabytes: Int? = nil) -> LambdaHandler {
    { context, payload in
      let started = ContinuousClock.now
      let payload = Data(payload)
      if let envelope = try? JSONDecoder().decode(Envelope.self, from: payload) {
        context.correlate(with: envelope.executionID)
      }
      let remaining = ContinuousClock.now.duration(to: context.deadline)
      let invocation = Invocation(
        deadline: Timestamp(milliseconds: now().milliseconds + Int64(remaining / .milliseconds(1))),
        log: RuntimeStepLog(logger: context.logger),
        metrics: RuntimeStepMetrics(writer: context.metrics),
        correlate: { context.correlate(with: $0) })
      let trace = context.traceHeader.flatMap(TraceHeader.init)
      return try await TraceContext.$header.withValue(trace) {
        try await CallDeadline.$date.withValue(invocation.deadline.date) {
          let answer = try await handle(payload, in: invocation)
          guard let megabytes else { return Array(answer) }
          return InvocationUsage(since: started, megabytes: megabytes).added(to: Array(answer))
        }
      }
    }
  }
}

/// The part of every message of the state machine that the lines of the log need.
private struct Envelope: Decodable {
  let executionID: String
}
