/// The wire shape of `SendEmail`.
struct SendEmailRequest: Encodable {
  let fromEmailAddress: String
  let destination: Destination
  let content: Content

  init(_ email: SESv2.Email) {
    fromEmailAddress = email.from
    destination = Destination(toAddresses: email.to)
    content = Content(
      simple: Message(
        subject: Part(email.subject), body: Body(text: Part(email.text), html: email.html.map(Part.init))))
  }

  struct Destination: Encodable {
    let toAddresses: [String]

    private enum CodingKeys: String, CodingKey {
      case toAddresses = "ToAddresses"
    }
  }

  struct Content: Encodable {
    let simple: Message

    private enum CodingKeys: String, CodingKey {
      case simple = "Simple"
    }
  }

  struct Message: Encodable {
    let subject: Part
    let body: Body

    private enum CodingKeys: String, CodingKey {
      case subject = "Subject"
      case body = "Body"
    }
  }

  struct Body: Encodable {
    let text: Part
    let html: Part?

    private enum CodingKeys: String, CodingKey {
      case text = "Text"
      case html = "Html"
    }
  }

  struct Part: Encodable {
    let data: String
    let charset = "UTF-8"

    init(_ data: String) {
      self.data = data
    }

    private enum CodingKeys: String, CodingKey {
      case data = "Data"
      case charset = "Charset"
    }
  }

  private enum CodingKeys: String, CodingKey {
    case fromEmailAddress = "FromEmailAddress"
    case destination = "Destination"
    case content = "Content"
  }
}

/// The wire shape of its answer.
struct SendEmailResponse: Decodable {
  let messageID: String

  private enum CodingKeys: String, CodingKey {
    case messageID = "MessageId"
  }
}
