/// The reader's confidence over the key fields that have a value: vendor, number, date, due date and the amounts.
public struct ConfidenceSummary: Codable, Sendable, Hashable {
  /// 0 to 100; nil where no key field was read.
  public var minimum: Double?
  public var average: Double?
  /// The field with the lowest confidence, by its name in `Invoice`.
  public var weakest: String?

  public init(of invoice: Invoice) {
    let fields = Self.fields(of: invoice)
    let lowest = fields.min { $0.confidence < $1.confidence }
    minimum = lowest?.confidence
    weakest = lowest?.name
    average = fields.isEmpty ? nil : fields.map(\.confidence).reduce(0, +) / Double(fields.count)
  }

  /// The key fields that have a value, with their confidence.
  static func fields(of invoice: Invoice) -> [(name: String, confidence: Double)] {
    var fields: [(name: String, confidence: Double)] = []
    func add<Value>(_ name: String, _ field: Evidenced<Value>) {
      if field.value != nil, let confidence = field.confidence { fields.append((name, confidence)) }
    }
    add("vendor.name", invoice.vendor.name)
    add("number", invoice.number)
    add("issueDate", invoice.issueDate)
    add("dueDate", invoice.dueDate)
    for field in AmountField.allCases { add(field.rawValue, invoice[field]) }
    return fields
  }

  /// The names of all key fields.
  public static let fieldNames =
    ["vendor.name", "number", "issueDate", "dueDate"] + AmountField.allCases.map(\.rawValue)
}
