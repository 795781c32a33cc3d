/// How sure the reader must be of the key fields before a document passes without a person.
public struct ConfidenceThresholds: Codable, Sendable, Hashable {
  /// 0 to 100: no key field may be below.
  public var minimum: Double
  /// 0 to 100: for the average of the key fields.
  public var average: Double

  public init(minimum: Double = 70, average: Double = 85) {
    self.minimum = minimum
    self.average = average
  }
}
