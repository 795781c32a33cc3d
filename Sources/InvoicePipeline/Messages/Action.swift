/// What a function is asked to do. Every message of the state machine names one.
public enum Action: String, Codable, Sendable, Hashable, CaseIterable {
  case admit
  case extract
  case start
  case collect
  case validate
  case process
  case store
  case recordFailure = "record-failure"
  case notify
  case notifyFailure = "notify-failure"
}
