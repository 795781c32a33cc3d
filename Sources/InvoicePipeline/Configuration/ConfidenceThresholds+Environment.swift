public import InvoiceDomain

extension ConfidenceThresholds {
  /// `MINIMUM_CONFIDENCE`, `AVERAGE_CONFIDENCE`, `FIELD_CONFIDENCE` (`total=90,vendor.name=60`), in percent.
  public init(from environment: inout EnvironmentReader) {
    self.init(
      minimum: Double(environment.integer("MINIMUM_CONFIDENCE", default: 70, in: 0...100)),
      average: Double(environment.integer("AVERAGE_CONFIDENCE", default: 85, in: 0...100)))
    let names = ConfidenceSummary.fieldNames
    for entry in environment.list("FIELD_CONFIDENCE") {
      let parts = entry.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, let percent = Int(parts[1]), (0...100).contains(percent),
        names.contains(String(parts[0]))
      else {
        environment.mistake(
          "FIELD_CONFIDENCE must be pairs such as total=90 between commas, of \(names.joined(separator: ", "))"
        )
        return
      }
      fields[String(parts[0])] = Double(percent)
    }
  }
}
