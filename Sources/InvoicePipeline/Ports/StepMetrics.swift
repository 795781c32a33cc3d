/// Takes the measurements of a step.
public protocol StepMetrics: Sendable {
  func record(_ measurements: [Measurement])
}

/// One measurement.
public struct Measurement: Sendable, Hashable {
  /// Such as `PagesRead`.
  public var name: String
  public var value: Double
  public var unit: Unit

  public init(_ name: String, _ value: Double, _ unit: Unit = .count) {
    self.name = name
    self.value = value
    self.unit = unit
  }

  public enum Unit: String, Sendable, Hashable {
    case count = "Count"
    case milliseconds = "Milliseconds"
    case bytes = "Bytes"
    case percent = "Percent"
    case none = "None"
  }
}
