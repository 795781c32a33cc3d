import AWSServices
import InvoiceDomain
import InvoicePipeline

extension RecordItem {
  /// - Throws: `ResultUnreadable` when an attribute that every record has is missing or wrong.
  static func record(from item: DynamoDB.Item) throws(StepFailure) -> InvoiceRecord {
    func text(_ name: String) throws(StepFailure) -> String {
      guard let text = item[name]?.string else { throw unreadable(name) }
      return text
    }
    func time(_ name: String) throws(StepFailure) -> Timestamp {
      guard let time = Timestamp(iso: try text(name)) else { throw unreadable(name) }
      return time
    }
    guard let status = RecordStatus(rawValue: try text("status")) else { throw unreadable("status") }
    guard let size = item["size"]?.number.flatMap({ Int($0) }) else { throw unreadable("size") }
    let document = Document(
      documentID: try text(InvoiceTable.partitionKey), bucket: try text("bucket"), key: try text("key"),
      version: try text("version"), contentHash: try text("contentHash"), size: size,
      contentType: item["contentType"]?.string.flatMap { DocumentType(rawValue: $0) },
      pages: item["pages"]?.number.flatMap { Int($0) })
    return InvoiceRecord(
      document: document, status: status,
      run: Run(executionID: try text("executionID"), startedAt: try time("startedAt")),
      receivedAt: try time(item["receivedAt"] == nil ? "firstReceivedAt" : "receivedAt"),
      updatedAt: try time("updatedAt"), details: details(from: item),
      reasons: texts(item["reasons"]), duplicateOf: item["duplicateOf"]?.string,
      resultKey: item["resultKey"]?.string, readingKey: item["readingKey"]?.string,
      extractedData: item["extractedData"]?.string,
      costMicroUSD: item["costMicroUSD"]?.number.flatMap { Int($0) },
      usage: usage(from: item["usage"]), isInLedger: item["isInLedger"]?.bool,
      failure: failure(from: item["failure"]))
  }

  /// Absent when no run has read the document: then there are no tags, not even none.
  private static func details(from item: DynamoDB.Item) -> InvoiceDetails? {
    guard item["tags"] != nil else { return nil }
    func text(_ name: String) -> String? { item[name]?.string }
    let marks = VendorMarks(
      iban: text("iban"), otherIBANs: item["otherIBANs"] == nil ? nil : texts(item["otherIBANs"]),
      taxID: text("vendorTaxID"), host: text("vendorHost"),
      habit: VendorHabit(
        decimalMark: text("decimalMark").flatMap { DecimalMark(rawValue: $0) },
        dateOrder: text("dateOrder").flatMap { DateOrder(rawValue: $0) }),
      layout: text("pageLayout").flatMap { PageLayout(rawValue: $0) })
    return InvoiceDetails(
      kind: text("kind").flatMap { DocumentKind(rawValue: $0) }, invoiceNumber: text("invoiceNumber"),
      numberKey: text("numberKey"), vendorName: text("vendorName"), vendorKey: text("vendorKey"),
      issueDate: text("issueDate").flatMap { CalendarDate(iso: $0) },
      dueDate: text("dueDate").flatMap { CalendarDate(iso: $0) },
      totalAmount: item["totalAmount"]?.number.flatMap { Amount(plain: $0) },
      netAmount: item["netAmount"]?.number.flatMap { Amount(plain: $0) },
      currency: text("currency").flatMap { CurrencyCode($0) },
      confidence: item["confidence"]?.number.flatMap { Double($0) },
      confidenceMinimum: item["confidenceMinimum"]?.number.flatMap { Double($0) },
      category: text("category"), tags: texts(item["tags"]), purchaseOrderKey: text("purchaseOrderKey"),
      marks: marks == VendorMarks() ? nil : marks)
  }

  private static func usage(from value: DynamoDB.AttributeValue?) -> RunUsage? {
    func number(_ name: String) -> Int? { value?.map?[name]?.number.flatMap { Int($0) } }
    guard let pages = number("pages"), let transitions = number("transitions"),
      let milliseconds = number("milliseconds"), let gigabyteMilliseconds = number("gigabyteMilliseconds")
    else { return nil }
    return RunUsage(
      pages: pages, transitions: transitions, milliseconds: milliseconds,
      gigabyteMilliseconds: gigabyteMilliseconds)
  }

  private static func failure(from value: DynamoDB.AttributeValue?) -> RunFailure? {
    guard let state = value?.map?["state"]?.string, let error = value?.map?["error"]?.string else {
      return nil
    }
    return RunFailure(state: state, error: error)
  }

  private static func texts(_ value: DynamoDB.AttributeValue?) -> [String] {
    value?.list?.compactMap(\.string) ?? []
  }

  private static func unreadable(_ name: String) -> StepFailure {
    StepFailure(.resultUnreadable, "a record has no readable attribute \(name)")
  }
}
