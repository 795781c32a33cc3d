import Foundation
import Testing

@testable import LambdaRuntime

@Suite("Runtime of a function, as a process of its own")
struct LambdaRuntimeTests {
  @Test("ends without a word at SIGTERM while it waits for an event")
  func terminated() async throws {
    let result = await #expect(processExitsWith: .exitCode(0), observing: [\.standardOutputContent]) {
      let api = ScriptedRuntimeAPI(events: [.raw([])])
      Thread.detachNewThread {
        while api.requests.isEmpty { Thread.sleep(forTimeInterval: 0.01) }
        kill(getpid(), SIGTERM)
      }
      Self.run(against: api)
    }
    let output = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
    #expect(!output.contains(#""level""#))
  }

  @Test("ends with 1 and a line in the log when the Runtime API is gone")
  func gone() async throws {
    let result = await #expect(processExitsWith: .exitCode(1), observing: [\.standardOutputContent]) {
      Self.run(against: ScriptedRuntimeAPI(events: []))
    }
    let output = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
    #expect(output.contains(#""reason":"server error""#))
  }

  @Test("makes the trace header known to the process")
  func trace() async throws {
    let result = await #expect(processExitsWith: .exitCode(1), observing: [\.standardOutputContent]) {
      Self.run(against: ScriptedRuntimeAPI(events: [.event()]))
    }
    let output = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
    #expect(output.contains(#""trace":"Root=1-65f0-abc;Parent=53995c3f42cd8ad8;Sampled=1""#))
  }

  private static func run(against api: ScriptedRuntimeAPI) -> Never {
    LambdaRuntime.run(
      environment: ["AWS_LAMBDA_RUNTIME_API": "127.0.0.1:\(api.port)"], now: { Date() },
      output: .standardOutput
    ) {
      { context, payload in
        let trace = ProcessInfo.processInfo.environment["_X_AMZN_TRACE_ID"] ?? "none"
        context.logger.log(.info, "Traced", ["trace": .text(trace)])
        return payload
      }
    }
  }
}
