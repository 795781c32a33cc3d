import Foundation
import Testing

@testable import LambdaRuntime

@Suite("Metrics writer")
struct MetricsWriterTests {
  let lines = RecordedLines()

  @Test("writes a line in the embedded metric format")
  func format() throws {
    writer.write(
      [Metric("Duration", 812.5, .milliseconds), Metric("Pages", 3, .count)], properties: ["id": "x\n🧾"])
    let line = try #require(lines.objects.first)
    let aws = try #require(line["_aws"] as? [String: Any])
    #expect(aws["Timestamp"] as? Int == 1_795_273_445_123)
    let directive = try #require((aws["CloudWatchMetrics"] as? [[String: Any]])?.first)
    #expect(directive["Namespace"] as? String == "Samples")
    #expect(directive["Dimensions"] as? [[String]] == [["service"]])
    #expect(
      directive["Metrics"] as? [[String: String]] == [
        ["Name": "Duration", "Unit": "Milliseconds"], ["Name": "Pages", "Unit": "Count"],
      ])
    #expect(line["service"] as? String == "samples")
    #expect(line["Duration"] as? Double == 812.5)
    #expect(line["Pages"] as? Int == 3)
    #expect(line["id"] as? String == "x\n🧾")
  }

  @Test("gathers the values of one metric")
  func repeatedName() throws {
    writer.write([Metric("Duration", 1, .milliseconds), Metric("Duration", 2, .milliseconds)])
    #expect(lines.objects.first?["Duration"] as? [Int] == [1, 2])
  }

  @Test("starts another line after a hundred metrics")
  func manyMetrics() {
    writer.write((0..<150).map { Metric("M\($0)", 1, .count) })
    #expect(lines.objects.map { $0.keys.filter { $0.hasPrefix("M") }.count } == [100, 50])
  }

  @Test("leaves out values that are not finite, and a line without values")
  func notFinite() {
    writer.write([Metric("Rate", .nan, .percent), Metric("Rate", .infinity, .percent)])
    #expect(lines.all.isEmpty)
  }

  @Test("does not let a property replace a metric or the dimension")
  func reservedKeys() throws {
    writer.write([Metric("Pages", 3, .count)], properties: ["Pages": 9, "service": "other", "_aws": "no"])
    let line = try #require(lines.objects.first)
    #expect(line["Pages"] as? Int == 3)
    #expect(line["service"] as? String == "samples")
    #expect(line["_aws"] is [String: Any])
  }

  private var writer: MetricsWriter {
    MetricsWriter(
      namespace: "Samples", service: "samples", now: { Date(timeIntervalSince1970: 1_795_273_445.123) },
      output: lines.output)
  }
}
