import AWSServices
import FoundationEssentials
import InvoicePipeline

/// Where the next part of a list begins, as text that says nothing to whoever holds it.
enum PageMark {
  static func text(of key: DynamoDB.Item?) throws(StepFailure) -> String? {
    guard let key else { return nil }
    return try MessageJSON.encode(key).base64EncodedString()
  }

  static func key(from text: String?) throws(StepFailure) -> DynamoDB.Item? {
    guard let text else { return nil }
    guard let data = Data(base64Encoded: text) else {
      throw StepFailure(.malformedEvent, "the mark of the next part is none of ours")
    }
    return try MessageJSON.decode(DynamoDB.Item.self, from: data, orThrow: .malformedEvent)
  }
}
