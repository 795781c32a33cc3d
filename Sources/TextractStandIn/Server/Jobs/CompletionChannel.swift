/// Carries the message of an ended job to a topic.
protocol CompletionChannel: Sendable {
  /// A message that cannot be delivered is logged, as nobody waits for an answer.
  func publish(_ message: CompletionMessage, topicARN: String) async
}
