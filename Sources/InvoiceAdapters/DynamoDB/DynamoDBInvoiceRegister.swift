public import AWSServices
import FoundationEssentials
public import InvoicePipeline

/// The register in Amazon DynamoDB: one item per key, its entries a list that only grows. Writes to one item
/// happen one after the other, which gives the order.
public struct DynamoDBInvoiceRegister: InvoiceRegister {
  let dynamoDB: DynamoDB
  let tableName: String

  public init(dynamoDB: DynamoDB, tableName: String) {
    self.dynamoDB = dynamoDB
    self.tableName = tableName
  }

  /// A write whose answer was lost finds its own entry, and reads what it would have been answered.
  public func enter(_ entry: RegisterEntry, under key: String) async throws(StepFailure) -> [RegisterEntry]? {
    let own = entry.predecessors(in:)
    let request = try append(entry, under: key)
    let grown = try await calling(orNothingAt: ["ConditionalCheckFailedException"]) {
      try await dynamoDB.updateItem(request)
    }
    if let grown { return own(try entries(of: grown)) }
    let get = DynamoDB.GetItemRequest(tableName: tableName, key: InvoiceTable.register(key))
    let item = try await calling { try await dynamoDB.getItem(get) }
    let present = try entries(of: item ?? [:])
    let earlier = own(present)
    return earlier.count < present.count ? earlier : nil
  }

  private func append(
    _ entry: RegisterEntry, under key: String
  ) throws(StepFailure) -> DynamoDB.UpdateItemRequest {
    var expression = ItemExpression()
    let entries = expression.name(Self.attribute)
    let text = DynamoDB.AttributeValue.string(String(decoding: try MessageJSON.encode(entry), as: UTF8.self))
    let none = expression.value(.list([]), as: "none")
    let new = expression.value(.list([text]), as: "new")
    let most = expression.value(.number(String(RegisterEntry.mostUnderOneKey)), as: "most")
    let same = expression.value(text, as: "same")
    return DynamoDB.UpdateItemRequest(
      tableName: tableName, key: InvoiceTable.register(key),
      updateExpression: "SET \(entries) = list_append(if_not_exists(\(entries), \(none)), \(new))",
      conditionExpression:
        "attribute_not_exists(\(entries)) OR (size(\(entries)) < \(most) AND NOT contains(\(entries), \(same)))",
      expressionAttributeNames: expression.names, expressionAttributeValues: expression.values,
      returnValues: "ALL_NEW")
  }

  func entries(of item: DynamoDB.Item) throws(StepFailure) -> [RegisterEntry] {
    var entries: [RegisterEntry] = []
    for text in item[Self.attribute]?.list?.compactMap(\.string) ?? [] {
      entries.append(
        try MessageJSON.decode(RegisterEntry.self, from: Data(text.utf8), orThrow: .resultUnreadable))
    }
    return entries
  }

  static let attribute = "entries"
}
