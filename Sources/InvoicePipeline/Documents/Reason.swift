/// Why a document is not read, for the person who sent it.
public struct Reason: Codable, Sendable, Hashable {
  public var code: ReasonCode
  /// One sentence that says what to do. Names no content of the document.
  public var message: String

  public init(_ code: ReasonCode) {
    self.code = code
    message = code.message
  }

  /// The file has more pages than are accepted.
  init(pages: Int, over limit: Int) {
    code = .tooManyPages
    message =
      "The file has \(pages) pages, and at most \(limit) are accepted: split it and send the parts."
  }
}

/// Every reason for turning a document away, or for pointing to another one.
public enum ReasonCode: String, Codable, Sendable, Hashable, CaseIterable {
  case empty
  case tooLarge = "too-large"
  case unknownType = "unknown-type"
  case encrypted
  case truncated
  case damaged
  case noPages = "no-pages"
  case tooManyPages = "too-many-pages"
  case imageTooLarge = "image-too-large"
  case unsupported
  case activeContent = "active-content"
  case sameContent = "same-content"

  /// What the sender is told.
  public var message: String {
    switch self {
    case .empty: "The file is empty: send it again."
    case .tooLarge:
      "The file is larger than what is accepted: reduce its size or split it, and send it again."
    case .unknownType: "The file is no PDF, PNG, JPEG or TIFF: save it as one of these and send it again."
    case .encrypted: "The PDF is protected: remove the password or the protection and send it again."
    case .truncated: "The file ends too early: it was not saved or sent whole; send it again."
    case .damaged: "The file is damaged and cannot be read: save it again from its source and send it again."
    case .noPages: "The file has no pages: check it and send the right one."
    case .tooManyPages: "The file has more pages than can be read at once: split it and send the parts."
    case .imageTooLarge: "A side of the image is longer than 10,000 pixels: reduce it and send it again."
    case .unsupported:
      "The file uses a form of its format that cannot be read: save it as a plain PDF and send it again."
    case .activeContent:
      "The PDF runs scripts or starts programs: print it into a plain PDF and send that."
    case .sameContent:
      "The same file was received before: nothing needs to be done, unless it was meant to be another one."
    }
  }
}
