/// How long things may lie before cleanup takes them up.
public struct CleanupLimits: Sendable, Hashable {
  /// A document that is processed for longer is looked into.
  public var restartAfterSeconds: Int
  /// Files below `intermediate/` are deleted when they are older.
  public var intermediateRetentionDays: Int

  public init(restartAfterSeconds: Int = 3600, intermediateRetentionDays: Int = 7) {
    self.restartAfterSeconds = restartAfterSeconds
    self.intermediateRetentionDays = intermediateRetentionDays
  }

  /// `RESTART_AFTER_SECONDS`, `INTERMEDIATE_RETENTION_DAYS`.
  public init(from environment: inout EnvironmentReader) {
    restartAfterSeconds = environment.integer("RESTART_AFTER_SECONDS", default: 3600, in: 60...604_800)
    intermediateRetentionDays = environment.integer("INTERMEDIATE_RETENTION_DAYS", default: 7, in: 1...365)
  }
}
