extension Textract {
  /// What a block is. Values of other Textract operations are kept as they are.
  public struct BlockType: RawRepresentable, Codable, Sendable, Hashable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    public static let page = BlockType(rawValue: "PAGE")
    public static let line = BlockType(rawValue: "LINE")
    public static let word = BlockType(rawValue: "WORD")
  }
}
