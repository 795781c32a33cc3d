extension Textract {
  /// The other blocks that a block refers to.
  public struct Relationship: Codable, Sendable, Hashable {
    /// `CHILD` leads from a page to its lines and from a line to its words.
    public var type: String?
    public var ids: [String]?

    public init(type: String? = nil, ids: [String]? = nil) {
      self.type = type
      self.ids = ids
    }

    private enum CodingKeys: String, CodingKey {
      case type = "Type"
      case ids = "Ids"
    }
  }
}
