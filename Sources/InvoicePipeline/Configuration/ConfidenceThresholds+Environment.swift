public import InvoiceDomain

extension ConfidenceThresholds {
  /// `MINIMUM_CONFIDENCE`, `AVERAGE_CONFIDENCE`, in percent.
  public init(from environment: inout EnvironmentReader) {
    self.init(
      minimum: Double(environment.integer("MINIMUM_CONFIDENCE", default: 70, in: 0...100)),
      average: Double(environment.integer("AVERAGE_CONFIDENCE", default: 85, in: 0...100)))
  }
}
