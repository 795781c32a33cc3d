extension Textract {
  /// What is known of the whole document.
  public struct DocumentMetadata: Codable, Sendable, Equatable {
    /// The number of pages in the document.
    public var pages: Int?

    public init(pages: Int? = nil) {
      self.pages = pages
    }

    private enum CodingKeys: String, CodingKey {
      case pages = "Pages"
    }
  }
}
