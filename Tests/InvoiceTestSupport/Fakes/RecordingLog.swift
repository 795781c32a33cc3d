public import InvoicePipeline
import Synchronization

/// Keeps log lines as text, to be searched for what must not be in them.
public final class RecordingLog: StepLog, StepMetrics {
  private let state = Mutex<(lines: [String], measurements: [Measurement])>(([], []))

  public init() {}

  public var lines: [String] { state.withLock { $0.lines } }
  public var measurements: [Measurement] { state.withLock { $0.measurements } }

  public func write(_ level: StepLogLevel, _ message: StaticString, _ values: [String: LogValue]) {
    state.withLock { $0.lines.append("\(level) \(message) \(values)") }
  }

  public func record(_ measurements: [Measurement]) {
    state.withLock { $0.measurements += measurements }
  }
}
