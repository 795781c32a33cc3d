/// Sends mail.
public protocol Mail: Sendable {
  func send(_ letter: Letter) async throws(StepFailure)
}

/// One mail to one or several people, in both forms.
public struct Letter: Sendable, Hashable {
  public var subject: String
  public var text: String
  public var html: String

  public init(subject: String, text: String, html: String) {
    self.subject = subject
    self.text = text
    self.html = html
  }
}
