public import InvoicePipeline
import Synchronization

/// A clock that goes on only when it is told to.
public final class ManualClock: Sendable {
  private let time: Mutex<Timestamp>

  public init(_ iso: String = "2026-11-21T12:00:00.000Z") {
    time = Mutex(Timestamp(iso: iso) ?? Timestamp(milliseconds: 0))
  }

  public var now: Now {
    { [self] in time.withLock { $0 } }
  }

  public func advance(seconds: Int) {
    time.withLock { $0 = $0.adding(seconds: seconds) }
  }
}
