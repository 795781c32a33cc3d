/// How sure the reader must be of the key fields before a document passes without a person.
public struct ConfidenceThresholds: Codable, Sendable, Hashable {
  /// 0 to 100: no key field may be below, unless it has a floor of its own.
  public var minimum: Double
  /// 0 to 100: for the average of the key fields.
  public var average: Double
  /// 0 to 100: floors of single fields, higher or lower, by their names in `ConfidenceSummary.fieldNames`.
  public var fields: [String: Double]

  public init(minimum: Double = 70, average: Double = 85, fields: [String: Double] = [:]) {
    self.minimum = minimum
    self.average = average
    self.fields = fields
  }

  /// The floor of one field.
  public func floor(of field: String) -> Double { fields[field] ?? minimum }
}
