import Foundation
import Testing

@testable import LambdaRuntime

@Suite("Deadline")
struct DeadlineTests {
  @Test("a handler that stops when it is cancelled is reported as Timeout, and the process goes on")
  func cancelledHandler() async {
    let api = ScriptedRuntimeAPI(events: [.event(headers: passed), .event([1])])
    _ = await SampleFunction(deadlineMargin: .seconds(30)).run(against: api) { _, payload in
      if payload == [1] { return payload }
      try await Task.sleep(for: .seconds(3600))
      return []
    }
    #expect(api.posts.map(\.operation) == ["error", "response"])
    #expect(errorType(api.posts.first) == "Timeout")
  }

  @Test("a handler that ignores its cancellation is reported as Timeout and ends the process")
  func stubbornHandler() async {
    let api = ScriptedRuntimeAPI(events: [.event(headers: passed), .event()])
    let ended = await SampleFunction(deadlineMargin: .milliseconds(20)).run(against: api) { _, _ in
      await withCheckedContinuation { continuation in
        DispatchQueue.global().asyncAfter(deadline: .now() + 5) { continuation.resume() }
      }
      return []
    }
    #expect(api.posts.map { errorType($0) } == ["Timeout"])
    #expect(ended.exitCode == .failed)
    #expect(
      ended.lines.object(withMessage: "The handler did not stop at its deadline; the process ends") != nil)
  }

  @Test("an answer that a handler still gives after its cancellation counts")
  func lateAnswer() async {
    let api = ScriptedRuntimeAPI(events: [.event(headers: passed)])
    _ = await SampleFunction(deadlineMargin: .seconds(30)).run(against: api) { _, _ in
      try? await Task.sleep(for: .seconds(3600))
      return [5]
    }
    #expect(api.posts.map(\.body) == [[5]])
  }

  @Test("a failure of its own is kept when the handler was cancelled")
  func failureAfterCancellation() async {
    let api = ScriptedRuntimeAPI(events: [.event(headers: passed)])
    _ = await SampleFunction(deadlineMargin: .seconds(30)).run(against: api) { _, _ in
      try? await Task.sleep(for: .seconds(3600))
      throw SampleFailure()
    }
    #expect(errorType(api.posts.first) == "SampleFailed")
  }

  @Test("without a readable deadline the longest time of Lambda holds", arguments: ["", "soon", "1e12"])
  func missingDeadline(header: String) async {
    let api = ScriptedRuntimeAPI(events: [.event(headers: ["Lambda-Runtime-Deadline-Ms": header])])
    _ = await SampleFunction().run(against: api) { context, _ in
      let remaining = ContinuousClock.now.duration(to: context.deadline)
      #expect(remaining > .seconds(800) && remaining < .seconds(900))
      return []
    }
    #expect(api.posts.map(\.operation) == ["response"])
  }

  @Test("a deadline beyond any calendar does not end the process", arguments: [Int64.max, Int64.min])
  func absurdDeadline(milliseconds: Int64) async {
    let header = ["Lambda-Runtime-Deadline-Ms": "\(milliseconds)"]
    let api = ScriptedRuntimeAPI(events: [.event(headers: header)])
    _ = await SampleFunction().run(against: api) { context, _ in
      #expect(abs(ContinuousClock.now.duration(to: context.deadline) / .seconds(1)) <= 900)
      return []
    }
    #expect(api.posts.count == 1)
  }

  /// A deadline that is over when the event arrives.
  private let passed = ["Lambda-Runtime-Deadline-Ms": "1000"]

  private func errorType(_ post: ScriptedRuntimeAPI.Request?) -> String? {
    guard let post, let object = try? JSONSerialization.jsonObject(with: Data(post.body)) else { return nil }
    return (object as? [String: Any])?["errorType"] as? String
  }
}
