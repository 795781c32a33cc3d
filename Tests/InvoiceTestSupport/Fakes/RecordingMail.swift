public import InvoicePipeline

/// Keeps the mail that was sent. Fails as often as it is told to, first.
public actor RecordingMail: Mail {
  public private(set) var letters: [Letter] = []
  private var failures: Int

  public init(failing failures: Int = 0) { self.failures = failures }

  public func send(_ letter: Letter) async throws(StepFailure) {
    if failures > 0 {
      failures -= 1
      throw StepFailure(.dependencyUnavailable, "scripted")
    }
    letters.append(letter)
  }
}
