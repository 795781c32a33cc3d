public import InvoicePipeline

/// Runs in memory, by name.
public actor InMemoryRuns: Runs {
  private var running: [String: Bool] = [:]
  private var unknowable: Set<String> = []
  public private(set) var started: [(name: String, file: ReceivedFile)] = []

  public init() {}

  public func set(_ name: String, isRunning: Bool) { running[name] = isRunning }

  /// From now on nobody can tell whether this run goes on.
  public func hide(_ name: String) { unknowable.insert(name) }

  public func start(_ name: String, file: ReceivedFile) async throws(StepFailure) -> Bool {
    guard running[name] == nil else { return false }
    running[name] = true
    started.append((name, file))
    return true
  }

  public func isRunning(_ name: String) async throws(StepFailure) -> Bool? {
    if unknowable.contains(name) { throw StepFailure(.dependencyUnavailable, "scripted") }
    return running[name]
  }
}
