import FoundationEssentials

/// Writes metrics to the log in CloudWatch's embedded metric format, which costs no call and no waiting
/// (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html).
///
/// The only dimension is `service`: each further combination of dimensions is a metric that is paid for.
/// What identifies a document belongs into the properties, which the log keeps and CloudWatch does not count.
public struct MetricsWriter: Sendable {
  /// The format's limit of metrics in one line, and of values of one metric.
  static let maximumPerLine = 100

  let namespace: String
  let service: String
  let now: @Sendable () -> Date
  let output: LineOutput

  init(namespace: String, service: String, now: @escaping @Sendable () -> Date, output: LineOutput) {
    self.namespace = namespace
    self.service = service
    self.now = now
    self.output = output
  }

  /// Writes one line, or several when there are more metrics than a line takes. Metrics of one name become its
  /// list of values. A value that is not finite is left out: CloudWatch would drop the whole line.
  public func write(_ metrics: [Metric], properties: [String: FieldValue] = [:]) {
    let finite = metrics.filter { $0.value.isFinite }
    for start in stride(from: 0, to: finite.count, by: Self.maximumPerLine) {
      let end = min(start + Self.maximumPerLine, finite.count)
      output.write(line(of: finite[start..<end], properties: properties))
    }
  }

  private func line(of metrics: ArraySlice<Metric>, properties: [String: FieldValue]) -> [UInt8] {
    var fields = properties
    var definitions: [FieldValue] = []
    for (name, group) in Dictionary(grouping: metrics, by: \.name).sorted(by: { $0.key < $1.key }) {
      definitions.append(.object(["Name": .text(name), "Unit": .text(group[0].unit.rawValue)]))
      fields[name] = group.count == 1 ? .number(group[0].value) : .list(group.map { .number($0.value) })
    }
    fields["service"] = .text(service)
    fields["_aws"] = .object([
      "Timestamp": .integer(Int((now().timeIntervalSince1970 * 1000).rounded())),
      "CloudWatchMetrics": .list([
        .object([
          "Namespace": .text(namespace),
          "Dimensions": .list([.list(["service"])]),
          "Metrics": .list(definitions),
        ])
      ]),
    ])
    return JSONLine(fields).bytes
  }
}
