public import FoundationEssentials

/// The function `cleanup`, run on a schedule: takes up what was left behind, the most important first.
///
/// Each part stops in time before the function is stopped; the next run goes on. A part that fails keeps no other from
/// its work; the first failure is thrown at the end. What the event says does not matter.
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
    var report = CleanupReport()
    var first: StepFailure?
    do {
      try await restart.run(into: &report, in: invocation, while: hasTime)
    } catch {
      first = error
    }
    do {
      report.filesDeleted = try await files.run(while: hasTime)
    } catch {
      first = first ?? error
    }
    invocation.log.info(
      "cleaned up",
      [
        "restarted": .count(report.restarted), "reported": .count(report.reported),
        "failed": .count(report.failed), "filesDeleted": .count(report.filesDeleted),
      ])
    invocation.metrics.record([
      Measurement("DocumentsRestarted", Double(report.restarted)),
      Measurement("DocumentsReported", Double(report.reported)),
    ])
    if let first { throw first }
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
  /// Documents that could be neither started again nor given up; the next run tries again.
  public var failed = 0
  public var filesDeleted = 0

  public init() {}
}
