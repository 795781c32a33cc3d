import AWSServices
import Foundation

/// Publishes through SNS with the stand-in's own credentials, not with the role of the request.
struct SNSCompletionChannel: CompletionChannel {
  let sns: SNS
  let log: RequestLog

  func publish(_ message: CompletionMessage, topicARN: String) async {
    do {
      let text = String(decoding: try JSONEncoder().encode(message), as: UTF8.self)
      try await sns.publish(topicARN: topicARN, message: text)
    } catch {
      log.write(RequestLog.Line(operation: "Publish", error: String(describing: error)))
    }
  }
}
