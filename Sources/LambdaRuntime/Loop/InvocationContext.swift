/// What a handler knows about its invocation besides the payload.
public struct InvocationContext: Sendable {
  /// Lambda's ID of the invocation.
  public let requestID: String

  /// The function's ARN as it was invoked, with its alias or version.
  public let functionARN: String

  /// When the work has to be finished. A little earlier than Lambda's own deadline, so that a failure can still
  /// be reported: at this moment the handler's task is cancelled.
  public let deadline: ContinuousClock.Instant

  /// The X-Ray header to send with calls to other services; nil without tracing.
  public let traceHeader: String?

  /// Writes lines that carry the invocation's IDs.
  public let logger: JSONLogger

  /// Writes metrics of the function.
  public let metrics: MetricsWriter

  /// Gives all further lines of this invocation the ID of the work that it is part of.
  public func correlate(with id: String) {
    logger.correlationID.value = id
  }
}
