import AWSCore
import Foundation
import InvoicePipeline
import StepHosting
import Synchronization
import Testing

@testable import LambdaRuntime

@Suite("A step as the handler of a function")
struct HostedStepTests {
  private let lines = RecordedLines()
  private let now: Now = { Timestamp(milliseconds: 1_795_273_445_000) }

  @Test("gets the payload and the deadline, and gives its answer")
  func passesThrough() async throws {
    let step = SampleStep { payload, invocation in
      let remaining = invocation.deadline.milliseconds - 1_795_273_445_000
      #expect(remaining > 30_000 && remaining <= 60_000)
      return payload + Data([9])
    }
    #expect(try await step.handler(now: now)(context(), [1, 2]) == [1, 2, 9])
  }

  @Test(
    "gives all lines the name of the execution", arguments: [(#"{"executionID":"e-1"}"#, "e-1"), ("[]", nil)])
  func correlation(payload: String, id: String?) async throws {
    let step = SampleStep { _, invocation in
      invocation.log.info("Pages were read", ["pages": .count(3), "outcome": .code("approved")])
      invocation.log.warning("A page was not read")
      return Data()
    }
    _ = try await step.handler(now: now)(context(), Array(payload.utf8))
    let objects = lines.objects
    #expect(objects.map { $0["level"] as? String } == ["INFO", "WARN"])
    #expect(objects.map { $0["correlation_id"] as? String } == [id, id])
    #expect(objects.first?["pages"] as? Int == 3)
    #expect(objects.first?["outcome"] as? String == "approved")
  }

  @Test("gives further lines the name of the execution that the step finds out")
  func laterCorrelation() async throws {
    let step = SampleStep { _, invocation in
      invocation.correlate("e-2")
      invocation.log.info("The run goes on")
      return Data()
    }
    _ = try await step.handler(now: now)(context(), [])
    #expect(lines.objects.map { $0["correlation_id"] as? String } == ["e-2"])
  }

  @Test(
    "says in its answer what it used, where the memory is known",
    arguments: [(#"{"pages":1}"#, ["pages", "usage"]), ("{}", ["usage"])])
  func usage(answer: String, members: [String]) async throws {
    let step = SampleStep { _, _ in Data(answer.utf8) }
    let bytes = try await step.handler(now: now, megabytes: 512)(context(), [])
    let object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(object.keys.sorted() == members)
    let usage = try #require(object["usage"] as? [String: Int])
    #expect(usage["megabytes"] == 512)
    #expect(usage["milliseconds"].map { (1...60_000).contains($0) } == true)
  }

  @Test("writes its measurements as metrics")
  func metrics() async throws {
    let step = SampleStep { _, invocation in
      invocation.metrics.record([
        Measurement("PagesRead", 3), Measurement("ReadingTime", 12.5, .milliseconds),
        Measurement("Received", 10, .bytes), Measurement("Confidence", 91, .percent),
      ])
      return Data()
    }
    _ = try await step.handler(now: now)(context(), [])
    let line = try #require(lines.objects.first)
    #expect(line["PagesRead"] as? Int == 3)
    let directive = ((line["_aws"] as? [String: Any])?["CloudWatchMetrics"] as? [[String: Any]])?.first
    let units = (directive?["Metrics"] as? [[String: String]])?.compactMap { $0["Unit"] }
    #expect(units == ["Percent", "Count", "Milliseconds", "Bytes"])
  }

  @Test("belongs to the trace of its invocation")
  func trace() async throws {
    let step = SampleStep { _, _ in Data((TraceContext.header?.root ?? "none").utf8) }
    let root = "1-5759e988-bd862e3fe1be46a994272793"
    let traced = try await step.handler(now: now)(context(trace: "Root=\(root);Parent=1;Sampled=1"), [])
    #expect(String(decoding: traced, as: UTF8.self) == root)
    #expect(String(decoding: try await step.handler(now: now)(context(), []), as: UTF8.self) == "none")
  }

  @Test("lets no call to AWS go past its deadline")
  func deadline() async throws {
    let step = SampleStep { _, invocation in
      #expect(CallDeadline.date == invocation.deadline.date)
      return Data()
    }
    _ = try await step.handler(now: now)(context(), [])
  }

  @Test("fails under the name that its failure carries")
  func failure() async throws {
    let step = SampleStep { _, _ throws(StepFailure) in
      throw StepFailure(errorType: "ThrottlingException", message: "Wait.")
    }
    let error = await #expect(throws: StepFailure.self) { try await step.handler(now: now)(context(), []) }
    let report = FailureReport(try #require(error))
    #expect(report.errorType == "ThrottlingException")
    #expect(report.errorMessage == "Wait.")
  }

  private func context(trace: String? = nil) -> InvocationContext {
    InvocationContext(
      requestID: "r", functionARN: "arn", deadline: .now + .seconds(60), traceHeader: trace,
      logger: JSONLogger(level: .info, standing: [:], now: { Date() }, output: lines.output),
      metrics: MetricsWriter(namespace: "N", service: "s", now: { Date() }, output: lines.output))
  }
}

private struct SampleStep: Step {
  let body: @Sendable (Data, InvoicePipeline.Invocation) async throws(StepFailure) -> Data

  func handle(_ payload: Data, in invocation: InvoicePipeline.Invocation) async throws(StepFailure) -> Data {
    try await body(payload, invocation)
  }
}

private final class RecordedLines: Sendable {
  private let lines = Mutex<[[UInt8]]>([])

  var output: LineOutput {
    LineOutput { line in self.lines.withLock { $0.append(line) } }
  }

  var objects: [[String: Any]] {
    lines.withLock { $0 }.map { (try? JSONSerialization.jsonObject(with: Data($0)) as? [String: Any]) ?? [:] }
  }
}
