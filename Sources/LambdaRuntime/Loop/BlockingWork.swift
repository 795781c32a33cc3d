import Dispatch
import Synchronization

/// Async work that a thread outside Swift's own pool starts and waits for.
///
/// The thread blocks, the work runs on the pool. So the waiting thread must not belong to the pool, or its
/// threads could all be waiting for work that none of them is left to do.
struct BlockingWork<Value: Sendable> {
  private final class Outcome: Sendable {
    let result = Mutex<Result<Value, any Error>?>(nil)
    let finished = DispatchSemaphore(value: 0)
  }

  private let outcome: Outcome
  private let task: Task<Void, Never>

  /// Starts at once.
  init(_ body: @escaping @Sendable () async throws -> Value) {
    let outcome = Outcome()
    self.outcome = outcome
    task = Task.detached {
      let result: Result<Value, any Error>
      do { result = .success(try await body()) } catch { result = .failure(error) }
      outcome.result.withLock { $0 = result }
      outcome.finished.signal()
    }
  }

  /// Waits for the end of the work, as long as it takes.
  func wait() throws -> Value {
    outcome.finished.wait()
    return try stored()
  }

  /// Waits until the given time, then cancels the work and gives it `grace` to end.
  ///
  /// Throws what the work threw, or `RuntimeFailure.timeout` when it gave in to the cancellation. Returns nil when
  /// it did not end at all: it is then still running.
  func wait(until deadline: ContinuousClock.Instant, grace: Duration) throws -> Value? {
    if ended(before: deadline) { return try stored() }
    task.cancel()
    guard ended(before: .now + grace) else { return nil }
    do {
      return try stored()
    } catch is CancellationError {
      throw RuntimeFailure.timeout
    }
  }

  private func ended(before time: ContinuousClock.Instant) -> Bool {
    let remaining = max(ContinuousClock.now.duration(to: time), .zero)
    let nanoseconds = Int(remaining / .nanoseconds(1))
    return outcome.finished.wait(timeout: .now() + .nanoseconds(nanoseconds)) == .success
  }

  private func stored() throws -> Value {
    guard let result = outcome.result.withLock({ $0 }) else { throw RuntimeFailure.internal }
    return try result.get()
  }
}
