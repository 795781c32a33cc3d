@testable import TextractStandIn

/// Keeps the messages that were published.
actor RecordingChannel: CompletionChannel {
  private(set) var messages: [CompletionMessage] = []
  private(set) var topics: [String] = []
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func publish(_ message: CompletionMessage, topicARN: String) async {
    messages.append(message)
    topics.append(topicARN)
    for continuation in waiting { continuation.resume() }
    waiting = []
  }

  /// Returns as soon as there are that many messages.
  func wait(for count: Int) async {
    while messages.count < count { await withCheckedContinuation { waiting.append($0) } }
  }
}
