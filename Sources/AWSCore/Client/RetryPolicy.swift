/// How often and after which pause a failed attempt is repeated: exponential backoff with full jitter.
///
/// https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
public struct RetryPolicy: Sendable {
  /// The first attempt counts.
  public var maximumAttempts: Int
  /// The upper end of the first pause after a transient failure; it doubles each time.
  public var transientPause: Duration
  /// The same after throttling.
  public var throttlingPause: Duration
  /// No pause is longer.
  public var maximumPause: Duration

  public init(
    maximumAttempts: Int = 4, transientPause: Duration = .milliseconds(100),
    throttlingPause: Duration = .seconds(1), maximumPause: Duration = .seconds(20)
  ) {
    self.maximumAttempts = maximumAttempts
    self.transientPause = transientPause
    self.throttlingPause = throttlingPause
    self.maximumPause = maximumPause
  }

  /// The pause before the next attempt; `nil` if there is none.
  ///
  /// - Parameters:
  ///   - attempt: the attempt that failed, from 1.
  ///   - random: a number from 0 up to but not including 1.
  public func pause(after attempt: Int, nature: ErrorNature, random: Double) -> Duration? {
    guard attempt < maximumAttempts else { return nil }
    let first: Duration
    switch nature {
    case .permanent: return nil
    case .transient: first = transientPause
    case .throttling: first = throttlingPause
    }
    let doublings = min(attempt - 1, 20)
    return min(maximumPause, first * (1 << doublings)) * random
  }
}
