/// The topic that people and their tools subscribe to.
public protocol PeopleTopic: Sendable {
  /// - Parameters:
  ///   - subject: at most 100 ASCII characters.
  ///   - outcome: what subscribers filter by: an `Outcome`, or `failed`.
  func publish(subject: String, text: String, outcome: String) async throws(StepFailure)
}
