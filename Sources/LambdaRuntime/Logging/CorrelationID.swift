import Synchronization

/// The ID that ties the lines of one piece of work together across functions.
///
/// It is known only once the handler has read its payload, and then holds for all lines of the invocation.
final class CorrelationID: Sendable {
  private let stored = Mutex<String?>(nil)

  var value: String? {
    get { stored.withLock { $0 } }
    set { stored.withLock { $0 = newValue } }
  }
}
