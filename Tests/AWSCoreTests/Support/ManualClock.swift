import Foundation
import Synchronization

/// A clock that moves only when somebody sleeps, and remembers the pauses.
final class ManualClock: Sendable {
  private let state: Mutex<(now: Date, pauses: [Duration])>

  init(_ now: Date = Date(timeIntervalSince1970: 1_795_273_445)) {
    state = Mutex((now, []))
  }

  var now: Date { state.withLock(\.now) }
  var pauses: [Duration] { state.withLock(\.pauses) }

  func sleep(_ duration: Duration) {
    state.withLock {
      $0.now += Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
      $0.pauses.append(duration)
    }
  }
}
