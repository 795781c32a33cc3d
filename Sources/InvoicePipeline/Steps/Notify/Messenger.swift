/// Sends one message by every way there is.
struct Messenger: Sendable {
  let topic: any PeopleTopic
  /// Absent when no addresses are configured.
  let mail: (any Mail)?

  /// Tries every way, then throws the first failure, so that one way's fault does not silence the other.
  func send(_ message: PeopleMessage) async throws(StepFailure) {
    var first: StepFailure?
    do {
      try await topic.publish(
        subject: message.asciiSubject, text: message.text, outcome: message.outcome)
    } catch {
      first = error
    }
    if let mail {
      do {
        try await mail.send(Letter(subject: message.subject, text: message.text, html: message.html))
      } catch {
        first = first ?? error
      }
    }
    if let first { throw first }
  }
}
