/// The reader's confidences below which a person looks at an invoice, in percent.
public struct ConfidenceLimits: Sendable, Hashable {
  public var minimum: Double
  public var average: Double

  public init(minimum: Double = 70, average: Double = 85) {
    self.minimum = minimum
    self.average = average
  }

  /// `MINIMUM_CONFIDENCE`, `AVERAGE_CONFIDENCE`.
  public init(from environment: inout EnvironmentReader) {
    minimum = Double(environment.integer("MINIMUM_CONFIDENCE", default: 70, in: 0...100))
    average = Double(environment.integer("AVERAGE_CONFIDENCE", default: 85, in: 0...100))
  }
}
