public import InvoicePipeline

/// Keeps the mail that was sent. Fails as often as it is told to, first. Refuses all where it is told a code to refuse with.
public actor RecordingMail: Mail {
  public private(set) var letters: [Letter] = []
  private var failures: Int

  private let refusal: String?

  public init(failing failures: Int = 0, refusing refusal: String? = nil) {
    self.failures = failures
    self.refusal = refusal
  }

  public func send(_ letter: Letter) async throws(StepFailure) -> MailDelivery {
    if failures > 0 {
      failures -= 1
      throw StepFailure(.dependencyUnavailable, "scripted")
    }
    if let refusal { return .refused(code: refusal) }
    letters.append(letter)
    return .sent
  }
}
