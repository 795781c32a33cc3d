public import FoundationEssentials

/// The function `cleanup`, run on a schedule: takes up what was left behind, the most important first.
///
/// Each part stops in time before the function is stopped; the next run goes on. What the event says does not
/// matter.
public struct Cleanup: Step {
  private let restart: RestartStalledDocuments
  private let files: DeleteOldIntermediateFiles
  private let now: Now

  public init(
    restart: RestartStalledDocuments, files: DeleteOldIntermediateFiles, now: @escaping Now
  ) {
    self.restart = restart
    self.files = files
    self.now = now
  }

  public func handle(_ payload: Data, in invocation: Invocation) async throws(StepFailure) -> Data {
    let now = self.now
    let stop = invocation.deadline.adding(seconds: -Self.secondsInReserve)
    let hasTime: @Sendable () -> Bool = { now() < stop }
    var report = try await restart.run(log: invocation.log, while: hasTime)
    report.filesDeleted = try await files.run(while: hasTime)
    invocation.log.info(
      "cleaned up",
      [
        "restarted": .count(report.restarted), "reported": .count(report.reported),
        "filesDeleted": .count(report.filesDeleted),
      ])
    invocation.metrics.record([
      Measurement("DocumentsRestarted", Double(report.restarted)),
      Measurement("DocumentsReported", Double(report.reported)),
    ])
    return try MessageJSON.encode(report)
  }

  private static let secondsInReserve = 10
}

/// What one run of cleanup did.
public struct CleanupReport: Codable, Sendable, Hashable {
  /// Documents whose processing was started again.
  public var restarted = 0
  /// Documents that were given up and reported to people.
  public var reported = 0
  public var filesDeleted = 0

  public init() {}
}
