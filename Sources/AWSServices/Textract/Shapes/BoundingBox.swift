extension Textract {
  /// An upright rectangle in ratios of the page, from its top left corner.
  public struct BoundingBox: Codable, Sendable, Hashable {
    public var width: Double?
    public var height: Double?
    public var left: Double?
    public var top: Double?

    public init(width: Double? = nil, height: Double? = nil, left: Double? = nil, top: Double? = nil) {
      self.width = width
      self.height = height
      self.left = left
      self.top = top
    }

    private enum CodingKeys: String, CodingKey {
      case width = "Width"
      case height = "Height"
      case left = "Left"
      case top = "Top"
    }
  }
}
