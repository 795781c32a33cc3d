/// How long things may lie before cleanup takes them up.
public struct CleanupLimits: Sendable, Hashable {
  /// A document that is processed for longer is looked into.
  public var restartAfterSeconds: Int
  /// Files below `work/` are deleted when they are older.
  public var workRetentionDays: Int

  public init(restartAfterSeconds: Int = 3600, workRetentionDays: Int = 7) {
    self.restartAfterSeconds = restartAfterSeconds
    self.workRetentionDays = workRetentionDays
  }

  /// `RESTART_AFTER_SECONDS`, `WORK_RETENTION_DAYS`.
  public init(from environment: inout EnvironmentReader) {
    restartAfterSeconds = environment.integer("RESTART_AFTER_SECONDS", default: 3600, in: 60...604_800)
    workRetentionDays = environment.integer("WORK_RETENTION_DAYS", default: 7, in: 1...365)
  }
}
