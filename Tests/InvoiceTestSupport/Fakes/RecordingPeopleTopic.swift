public import InvoicePipeline

/// Keeps what was published to people. Fails as often as it is told to, first.
public actor RecordingPeopleTopic: PeopleTopic {
  public struct Message: Sendable, Hashable {
    public var subject: String
    public var text: String
    public var outcome: String
  }

  public private(set) var messages: [Message] = []
  private var failures: Int

  public init(failing failures: Int = 0) { self.failures = failures }

  public func publish(subject: String, text: String, outcome: String) async throws(StepFailure) {
    if failures > 0 {
      failures -= 1
      throw StepFailure(.dependencyUnavailable, "scripted")
    }
    messages.append(Message(subject: subject, text: text, outcome: outcome))
  }
}
