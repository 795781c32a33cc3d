import FoundationEssentials

/// Writes one line of JSON for each event, with the key names of Powertools for AWS Lambda.
///
/// A message is a fixed text: what varies goes into fields, where a reader of the code sees at once what is
/// logged. Fields carry codes, counts and IDs, never the content of a document.
public struct JSONLogger: Sendable {
  let level: LogLevel
  let standing: [String: FieldValue]
  let correlationID: CorrelationID
  let now: @Sendable () -> Date
  let output: LineOutput

  init(
    level: LogLevel, standing: [String: FieldValue], correlationID: CorrelationID = CorrelationID(),
    now: @escaping @Sendable () -> Date, output: LineOutput
  ) {
    self.level = level
    self.standing = standing
    self.correlationID = correlationID
    self.now = now
    self.output = output
  }

  /// `failure` gives the line its `exception_name`; an error without a published name is `Internal`.
  public func error(
    _ message: StaticString, failure: (any Error)? = nil, _ fields: [String: FieldValue] = [:]
  ) {
    var fields = fields
    if let failure {
      let report = FailureReport(failure)
      fields["exception_name"] = .text(report.errorType)
      fields["exception"] = .text(report.errorMessage)
    }
    log(.error, message, fields)
  }

  /// Writes nothing when `level` weighs less than the level in force.
  public func log(_ level: LogLevel, _ message: StaticString, _ fields: [String: FieldValue] = [:]) {
    if level >= self.level { write(level, message, fields) }
  }

  /// Writes whatever the level in force is. The keys of Powertools win over fields of the same name.
  func write(_ level: LogLevel, _ message: StaticString, _ fields: [String: FieldValue]) {
    var line = fields.merging(standing) { _, standing in standing }
    line["level"] = .text(level.rawValue)
    line["message"] = .text(message.description)
    line["timestamp"] = .text(now().formatted(.iso8601WithMilliseconds))
    line["correlation_id"] = correlationID.value.map { .text($0) }
    output.write(JSONLine(line).bytes)
  }
}

extension FormatStyle where Self == Date.ISO8601FormatStyle {
  /// `2026-11-21T15:04:05.123Z`
  fileprivate static var iso8601WithMilliseconds: Date.ISO8601FormatStyle {
    Date.ISO8601FormatStyle(includingFractionalSeconds: true)
  }
}
