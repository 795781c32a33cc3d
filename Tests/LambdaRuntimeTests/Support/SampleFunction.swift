import Foundation
import Synchronization

@testable import LambdaRuntime

/// Runs a function against a scripted Runtime API until its process would end.
struct SampleFunction {
  struct Ended {
    let exitCode: LambdaProcess.ExitCode
    let lines: RecordedLines
    /// The trace headers that were published, in their order.
    let published: [String?]
  }

  var environment: [String: String] = [
    "AWS_LAMBDA_FUNCTION_NAME": "sample", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256", "SERVICE_NAME": "samples",
    "METRICS_NAMESPACE": "Samples",
  ]
  var deadlineMargin = Duration.milliseconds(250)

  func run(
    against api: ScriptedRuntimeAPI, start: @escaping @Sendable () async throws -> LambdaHandler
  ) async -> Ended {
    let lines = RecordedLines()
    let environment = environment.merging(["AWS_LAMBDA_RUNTIME_API": "127.0.0.1:\(api.port)"]) { given, _ in
      given
    }
    let deadlineMargin = deadlineMargin
    let (exitCode, published) = await withCheckedContinuation { continuation in
      // A thread of its own, as the main thread is in production: the pool has to stay free for the handler.
      Thread.detachNewThread {
        let published = Published()
        let process = LambdaProcess(
          environment: environment, output: lines.output, now: { Date() }, deadlineMargin: deadlineMargin,
          publishTrace: { published.headers.append($0) })
        continuation.resume(returning: (process.run(start: start), published.headers))
      }
    }
    api.stop()
    return Ended(exitCode: exitCode, lines: lines, published: published)
  }

  func run(against api: ScriptedRuntimeAPI, _ handler: @escaping LambdaHandler) async -> Ended {
    await run(against: api) { handler }
  }

  private final class Published {
    var headers: [String?] = []
  }
}
