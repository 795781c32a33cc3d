extension Textract {
  /// A line or word that was recognised. Members that only other Textract operations fill are not declared.
  public struct Block: Codable, Sendable, Hashable {
    public var blockType: BlockType?
    /// 0 to 100.
    public var confidence: Double?
    public var text: String?
    /// `PRINTED` or `HANDWRITING`.
    public var textType: String?
    public var geometry: Geometry?
    public var id: String?
    public var relationships: [Relationship]?
    /// From 1.
    public var page: Int?

    public init(
      blockType: BlockType? = nil, confidence: Double? = nil, text: String? = nil, textType: String? = nil,
      geometry: Geometry? = nil, id: String? = nil, relationships: [Relationship]? = nil, page: Int? = nil
    ) {
      self.blockType = blockType
      self.confidence = confidence
      self.text = text
      self.textType = textType
      self.geometry = geometry
      self.id = id
      self.relationships = relationships
      self.page = page
    }

    private enum CodingKeys: String, CodingKey {
      case blockType = "BlockType"
      case confidence = "Confidence"
      case text = "Text"
      case textType = "TextType"
      case geometry = "Geometry"
      case id = "Id"
      case relationships = "Relationships"
      case page = "Page"
    }
  }
}
