/// Lets a few readings run at the same time; the others wait in the order of their coming.
actor WorkerPool {
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(workers: Int) {
    free = workers
  }

  nonisolated func run<Value: Sendable, Failure: Error>(
    _ work: @Sendable () async throws(Failure) -> Value
  ) async throws(Failure) -> Value {
    await enter()
    let result: Result<Value, Failure>
    do throws(Failure) {
      result = .success(try await work())
    } catch {
      result = .failure(error)
    }
    await leave()
    return try result.get()
  }

  private func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  private func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
