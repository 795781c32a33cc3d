import Foundation
import Testing

@testable import LambdaRuntime

@Suite("JSON logger")
struct JSONLoggerTests {
  let lines = RecordedLines()

  @Test("stamps lines in UTC with milliseconds")
  func timestamp() throws {
    logger().log(.info, "Hello")
    let line = try #require(lines.objects.first)
    #expect(line["timestamp"] as? String == "2026-11-21T15:04:05.123Z")
    #expect(line["level"] as? String == "INFO")
    #expect(line["message"] as? String == "Hello")
  }

  @Test("writes one line feed, at the end, whatever the fields contain")
  func oneLine() throws {
    let text = "a\nb\r\u{0}\"\\🧾\u{2028}"
    logger().log(
      .info, "Hello", ["odd": .text(text), text: 1, "nan": .number(.nan), "list": .list([true, 2])])
    let bytes = try #require(lines.all.first)
    #expect(bytes.filter { $0 == 10 }.count == 1 && bytes.last == 10)
    let line = try #require(lines.objects.first)
    #expect(line["odd"] as? String == text)
    #expect(line[text] as? Int == 1)
    #expect(line["nan"] as? String == "NaN")
  }

  @Test("leaves out what weighs less than the level in force")
  func level() {
    let logger = logger(level: .warn)
    logger.log(.debug, "a")
    logger.log(.info, "b")
    logger.log(.warn, "c")
    logger.error("d")
    #expect(lines.objects.compactMap { $0["message"] as? String } == ["c", "d"])
  }

  @Test("does not let a field replace a key of Powertools")
  func reservedKeys() throws {
    logger().log(
      .info, "Hello", ["service": "other", "level": "NONE", "message": "other", "timestamp": "never"])
    let line = try #require(lines.objects.first)
    #expect(line["service"] as? String == "samples")
    #expect(line["level"] as? String == "INFO")
    #expect(line["message"] as? String == "Hello")
    #expect(line["timestamp"] as? String == "2026-11-21T15:04:05.123Z")
  }

  @Test("gives an error its published name")
  func exceptionName() throws {
    logger().error("It failed", failure: SampleFailure(), ["attempt": 2])
    let line = try #require(lines.objects.first)
    #expect(line["exception_name"] as? String == "SampleFailed")
    #expect(line["exception"] as? String == "The sample failed.")
    #expect(line["attempt"] as? Int == 2)
  }

  @Test(
    "takes its level from AWS_LAMBDA_LOG_LEVEL, then from LOG_LEVEL",
    arguments: [
      (["AWS_LAMBDA_LOG_LEVEL": "ERROR", "LOG_LEVEL": "DEBUG"], LogLevel.error),
      (["LOG_LEVEL": "debug"], .debug), (["AWS_LAMBDA_LOG_LEVEL": "LOUD", "LOG_LEVEL": "WARN"], .warn),
      ([:], .info),
    ])
  func levelOfEnvironment(environment: [String: String], level: LogLevel) {
    #expect(LogLevel(environment: environment) == level)
  }

  private func logger(level: LogLevel = .info) -> JSONLogger {
    JSONLogger(
      level: level, standing: ["service": "samples"],
      now: { Date(timeIntervalSince1970: 1_795_273_445.1234) },
      output: lines.output)
  }
}
