/// Starts runs of the pipeline and looks at them.
public protocol Runs: Sendable {
  /// Starts a run.
  ///
  /// - Parameters:
  ///   - name: 1 to 80 characters of `0-9 A-Z a-z - _`; unique for 90 days.
  ///   - file: the run's input.
  /// - Returns: false when a run of this name exists, running or ended.
  func start(_ name: String, file: ReceivedFile) async throws(StepFailure) -> Bool

  /// Whether the run of this name goes on. Nothing when there is none of this name (any more).
  func isRunning(_ name: String) async throws(StepFailure) -> Bool?
}
