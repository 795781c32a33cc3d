import AWSServices
import InvoicePipeline

/// An event of a document's history as attributes of an item, without its key.
enum EventItem {
  /// A canary's expires, like its record.
  static func item(of event: HistoryEvent, in document: Document) -> DynamoDB.Item {
    var item: DynamoDB.Item = [
      "name": .string(event.name.rawValue), "at": .string(event.at.description),
      "executionID": .string(event.run.executionID), "startedAt": .string(event.run.startedAt.description),
    ]
    item["detail"] = event.detail.map { .string($0) }
    if document.isCanary { item["expiresAt"] = RecordItem.expiryOfCanary(from: event.at) }
    return item
  }

  /// Nothing when the item is no event that this version knows.
  static func event(from item: DynamoDB.Item) -> HistoryEvent? {
    guard let name = item["name"]?.string.flatMap({ HistoryEvent.Name(rawValue: $0) }),
      let at = item["at"]?.string.flatMap({ Timestamp(iso: $0) }),
      let startedAt = item["startedAt"]?.string.flatMap({ Timestamp(iso: $0) }),
      let executionID = item["executionID"]?.string
    else { return nil }
    let run = Run(executionID: executionID, startedAt: startedAt)
    return HistoryEvent(name, at: at, run: run, detail: item["detail"]?.string)
  }
}
