import InvoicePipeline
import LambdaRuntime

/// What a step has to say, as JSON lines.
struct RuntimeStepLog: StepLog {
  let logger: JSONLogger

  func write(_ level: StepLogLevel, _ message: StaticString, _ values: [String: LogValue]) {
    let level: LogLevel =
      switch level {
      case .info: .info
      case .warning: .warn
      }
    logger.log(level, message, values.mapValues { FieldValue($0) })
  }
}

extension FieldValue {
  fileprivate init(_ value: LogValue) {
    switch value {
    case .count(let count): self = .integer(count)
    case .code(let code): self = .text(code)
    }
  }
}
