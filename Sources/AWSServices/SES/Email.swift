extension SESv2 {
  /// A message as a person sees it.
  public struct Email: Sendable, Equatable {
    /// An address, or a name with an address in angle brackets; of a verified identity.
    public var from: String
    public var to: [String]
    public var subject: String
    public var text: String
    /// Shown instead of `text` where the reader's program can.
    public var html: String?

    public init(from: String, to: [String], subject: String, text: String, html: String? = nil) {
      self.from = from
      self.to = to
      self.subject = subject
      self.text = text
      self.html = html
    }
  }
}
