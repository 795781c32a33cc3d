import AWSCore
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

  public func send(_ letter: Letter) async throws(StepFailure) -> MailDelivery {
    let email = SESv2.Email(
      from: sender, to: recipients, subject: letter.subject, text: letter.text, html: letter.html)
    do {
      _ = try await ses.sendEmail(email)
      return .sent
    } catch let error as AWSError where error.origin == .service && error.nature == .permanent {
      return .refused(code: error.code)
    } catch {
      throw StepFailure(calling: error)
    }
  }
}
