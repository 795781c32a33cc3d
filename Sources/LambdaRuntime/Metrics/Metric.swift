/// One measured value under the name and unit that CloudWatch shows.
public struct Metric: Sendable, Equatable {
  /// The units of CloudWatch that are in use here.
  public enum Unit: String, Sendable {
    case count = "Count"
    case milliseconds = "Milliseconds"
    case bytes = "Bytes"
    case percent = "Percent"
    case none = "None"
  }

  public let name: String
  public let value: Double
  public let unit: Unit

  public init(_ name: String, _ value: Double, _ unit: Unit) {
    self.name = name
    self.value = value
    self.unit = unit
  }
}
