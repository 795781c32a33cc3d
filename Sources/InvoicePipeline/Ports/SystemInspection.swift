/// Looks at the parts of a system, one at a time, and changes nothing.
public protocol SystemInspection: Sendable {
  /// - Throws: what keeps it from looking: the part is missing, not reachable or not allowed.
  func inspect(_ part: SystemPart) async throws(StepFailure) -> Diagnosis
}

/// What can be wrong with a system from outside, in the order in which it is worth looking.
public enum SystemPart: String, Sendable, Hashable, CaseIterable {
  case endpoints, credentials
  case rawBucket = "raw bucket"
  case resultsBucket = "results bucket"
  case table, key
  case stateMachine = "state machine"
  case textract
  case textractQuota = "textract quota"
  case mail
  case subscriptions
}

/// How a part is.
public struct Diagnosis: Sendable, Hashable {
  public enum Level: String, Sendable, Hashable, CaseIterable {
    case ok
    /// Works, but not for everything.
    case warn
    case fail
  }

  public var level: Level
  /// What was seen; for anything but `ok` also what to do.
  public var text: String

  public init(_ level: Level, _ text: String) {
    self.level = level
    self.text = text
  }
}
