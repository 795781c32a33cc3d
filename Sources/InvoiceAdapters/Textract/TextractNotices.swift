import FoundationEssentials
import InvoicePipeline

/// Reads Textract's completion messages as Amazon SNS hands them to a function.
///
/// <https://docs.aws.amazon.com/textract/latest/dg/async-notification-payload.html>
enum TextractNotices {
  /// - Throws: `MalformedEvent` when the payload holds no message, or a message is none of Textract's.
  static func notices(in payload: Data) throws(StepFailure) -> [CompletionNotice] {
    let event = try MessageJSON.decode(Event.self, from: payload, orThrow: .malformedEvent)
    guard !event.records.isEmpty else {
      throw StepFailure(.malformedEvent, "the event has neither an action nor a message")
    }
    var notices: [CompletionNotice] = []
    for record in event.records {
      let message = try MessageJSON.decode(
        Message.self, from: Data(record.sns.message.utf8), orThrow: .malformedEvent)
      // The documentation spells the status in two ways, and an end that is not known is no success.
      let status = JobStatus(rawValue: message.status.uppercased()) ?? .failed
      notices.append(CompletionNotice(jobID: message.jobID, documentID: message.jobTag, status: status))
    }
    return notices
  }

  private struct Event: Decodable {
    var records: [Record]

    enum CodingKeys: String, CodingKey {
      case records = "Records"
    }
  }

  private struct Record: Decodable {
    var sns: Notification

    enum CodingKeys: String, CodingKey {
      case sns = "Sns"
    }
  }

  private struct Notification: Decodable {
    var message: String

    enum CodingKeys: String, CodingKey {
      case message = "Message"
    }
  }

  private struct Message: Decodable {
    var jobID: String
    var status: String
    var jobTag: String

    enum CodingKeys: String, CodingKey {
      case jobID = "JobId"
      case status = "Status"
      case jobTag = "JobTag"
    }
  }
}
