import InvoicePipeline
import LambdaRuntime

/// The measurements of a step, as metrics of the function.
struct RuntimeStepMetrics: StepMetrics {
  let writer: MetricsWriter

  func record(_ measurements: [Measurement]) {
    writer.write(measurements.map { Metric($0.name, $0.value, Metric.Unit($0.unit)) })
  }
}

extension Metric.Unit {
  fileprivate init(_ unit: Measurement.Unit) {
    switch unit {
    case .count: self = .count
    case .milliseconds: self = .milliseconds
    case .bytes: self = .bytes
    case .percent: self = .percent
    case .none: self = .none
    }
  }
}
