extension Textract {
  /// Pages that could not be analysed, with the reason.
  public struct Warning: Codable, Sendable, Equatable {
    public var errorCode: String?
    /// Page numbers, from 1.
    public var pages: [Int]?

    public init(errorCode: String? = nil, pages: [Int]? = nil) {
      self.errorCode = errorCode
      self.pages = pages
    }

    private enum CodingKeys: String, CodingKey {
      case errorCode = "ErrorCode"
      case pages = "Pages"
    }
  }
}
