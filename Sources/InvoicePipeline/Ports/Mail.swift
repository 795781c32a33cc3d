/// Sends mail.
public protocol Mail: Sendable {
  /// - Throws: what another attempt may cure.
  func send(_ letter: Letter) async throws(StepFailure) -> MailDelivery
}

/// What became of a letter.
public enum MailDelivery: Sendable, Hashable {
  case sent
  /// The service does not take it, and would not the next time: the sender is not verified, the account is suspended.
  case refused(code: String)
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
