public import AWSServices
public import InvoicePipeline

/// Mail by Amazon SES, from one address to a list of addresses.
public struct SESMail: Mail {
  private let ses: SESv2
  private let sender: String
  private let recipients: [String]

  public init(ses: SESv2, sender: String, recipients: [String]) {
    self.ses = ses
    self.sender = sender
    self.recipients = recipients
  }

  public func send(_ letter: Letter) async throws(StepFailure) {
    let email = SESv2.Email(
      from: sender, to: recipients, subject: letter.subject, text: letter.text, html: letter.html)
    _ = try await calling { try await ses.sendEmail(email) }
  }
}
