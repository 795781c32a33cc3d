import Synchronization

/// The task that answers the current request of one connection.
final class AnswerInProgress: Sendable {
  private let task = Mutex<Task<ServerResponse, Never>?>(nil)

  func run(_ answer: @escaping @Sendable () async -> ServerResponse) async -> ServerResponse {
    let task = Task { await answer() }
    self.task.withLock { $0 = task }
    defer { self.task.withLock { $0 = nil } }
    return await task.value
  }

  func cancel() {
    task.withLock { $0?.cancel() }
  }
}
