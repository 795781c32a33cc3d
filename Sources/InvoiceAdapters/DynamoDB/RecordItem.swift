import AWSServices
import InvoiceDomain
import InvoicePipeline

/// A record as attributes of an item, without its key.
enum RecordItem {
  /// What a claim writes; everything else is known later. A canary is in no list, and expires.
  static func claim(_ record: InvoiceRecord) -> DynamoDB.Item {
    guard record.document.isCanary else { return listed(record) }
    var item = unlisted(listed(record))
    item["expiresAt"] = expiryOfCanary(from: record.receivedAt)
    return item
  }

  /// In the seconds that the table's time to live reads.
  static func expiryOfCanary(from time: Timestamp) -> DynamoDB.AttributeValue {
    .number(String(time.adding(seconds: canarySecondsKept).milliseconds / 1000))
  }

  private static func listed(_ record: InvoiceRecord) -> DynamoDB.Item {
    let document = record.document
    return [
      "status": .string(record.status.rawValue),
      "executionID": .string(record.run.executionID),
      "startedAt": .string(record.run.startedAt.description),
      "receivedAt": .string(record.receivedAt.description),
      "receivedMonth": .string(record.receivedAt.month),
      "updatedAt": .string(record.updatedAt.description),
      "bucket": .string(document.bucket),
      "key": .string(document.key),
      "version": .string(document.version),
      "contentHash": .string(document.contentHash),
      "size": .number(String(document.size)),
      "fileName": .string(document.fileName),
    ]
  }

  /// Every attribute that has a value.
  static func item(of record: InvoiceRecord) -> DynamoDB.Item {
    var item = claim(record)
    for (name, value) in optionals(of: record) { item[name] = value }
    return record.document.isCanary ? unlisted(item) : item
  }

  /// The record as the version of its run: only the latest record is in the indexes.
  static func version(of record: InvoiceRecord) -> DynamoDB.Item { unlisted(item(of: record)) }

  /// Without the attributes that would take an item into the indexes.
  private static func unlisted(_ item: DynamoDB.Item) -> DynamoDB.Item {
    var item = item
    if let receivedAt = item.removeValue(forKey: "receivedAt") { item["firstReceivedAt"] = receivedAt }
    item["issueMonth"] = nil
    return item
  }

  private static let canarySecondsKept = 7 * 86_400

  /// What a run finds out: gone when the next one claims the document.
  static let findings = [
    "contentType", "pages", "kind", "invoiceNumber", "numberKey", "vendorName", "vendorKey", "issueDate",
    "issueMonth", "dueDate", "totalAmount", "netAmount", "currency", "confidence", "confidenceMinimum",
    "category", "tags", "purchaseOrderKey", "iban", "otherIBANs", "vendorTaxID", "vendorHost", "decimalMark",
    "dateOrder", "pageLayout", "reasons", "duplicateOf", "resultKey", "readingKey", "extractedData",
    "costMicroUSD", "usage",
    "failure", "isInLedger",
  ]

  private static func optionals(of record: InvoiceRecord) -> DynamoDB.Item {
    let details = record.details
    let marks = details?.marks
    let texts: [String: String?] = [
      "contentType": record.document.contentType?.rawValue, "kind": details?.kind?.rawValue,
      "invoiceNumber": details?.invoiceNumber, "numberKey": details?.numberKey,
      "vendorName": details?.vendorName, "vendorKey": details?.vendorKey,
      "issueDate": details?.issueDate?.description, "issueMonth": details?.issueMonth,
      "dueDate": details?.dueDate?.description, "currency": details?.currency?.rawValue,
      "category": details?.category, "duplicateOf": record.duplicateOf, "resultKey": record.resultKey,
      "readingKey": record.readingKey, "extractedData": record.extractedData,
      "purchaseOrderKey": details?.purchaseOrderKey, "iban": marks?.iban, "vendorTaxID": marks?.taxID,
      "vendorHost": marks?.host, "decimalMark": marks?.habit.decimalMark?.rawValue,
      "dateOrder": marks?.habit.dateOrder?.rawValue, "pageLayout": marks?.layout?.rawValue,
    ]
    let numbers: [String: String?] = [
      "pages": record.document.pages.map { String($0) }, "totalAmount": details?.totalAmount?.description,
      "netAmount": details?.netAmount?.description,
      "confidence": details?.confidence?.description,
      "confidenceMinimum": details?.confidenceMinimum?.description,
      "costMicroUSD": record.costMicroUSD.map { String($0) },
    ]
    var item: DynamoDB.Item = ["reasons": .list(record.reasons.map { .string($0) })]
    if let details { item["tags"] = .list(details.tags.map { .string($0) }) }
    if let others = marks?.otherIBANs { item["otherIBANs"] = .list(others.map { .string($0) }) }
    if let isInLedger = record.isInLedger { item["isInLedger"] = .bool(isInLedger) }
    item["usage"] = record.usage.map { usage($0) }
    if let failure = record.failure {
      item["failure"] = self.failure(failure)
    }
    for (name, text) in texts { item[name] = text.map { .string($0) } }
    for (name, digits) in numbers { item[name] = digits.map { .number($0) } }
    return item
  }

  private static func usage(_ usage: RunUsage) -> DynamoDB.AttributeValue {
    .map([
      "pages": .number(String(usage.pages)), "transitions": .number(String(usage.transitions)),
      "milliseconds": .number(String(usage.milliseconds)),
      "gigabyteMilliseconds": .number(String(usage.gigabyteMilliseconds)),
    ])
  }

  static func failure(_ failure: RunFailure) -> DynamoDB.AttributeValue {
    .map(["state": .string(failure.state), "error": .string(failure.error)])
  }
}
