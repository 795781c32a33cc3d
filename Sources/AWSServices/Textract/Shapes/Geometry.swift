extension Textract {
  /// Where something is on its page. All numbers are ratios of the width and height of the page.
  ///
  /// `Polygon` is written, as the corners of the box, but not read: it is more than half of an answer, and
  /// the upright box says what is needed. `RotationAngle` is left out for the same reason.
  public struct Geometry: Codable, Sendable, Hashable {
    public var boundingBox: BoundingBox?

    public init(boundingBox: BoundingBox? = nil) {
      self.boundingBox = boundingBox
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      boundingBox = try container.decodeIfPresent(BoundingBox.self, forKey: .boundingBox)
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(boundingBox, forKey: .boundingBox)
      try container.encodeIfPresent(boundingBox.flatMap(corners), forKey: .polygon)
    }

    private struct Point: Encodable {
      let x: Double
      let y: Double

      private enum CodingKeys: String, CodingKey {
        case x = "X"
        case y = "Y"
      }
    }

    /// Clockwise from the top left, as Textract lists them.
    private func corners(of box: BoundingBox) -> [Point]? {
      guard let left = box.left, let top = box.top, let width = box.width, let height = box.height else {
        return nil
      }
      return [
        Point(x: left, y: top), Point(x: left + width, y: top),
        Point(x: left + width, y: top + height), Point(x: left, y: top + height),
      ]
    }

    private enum CodingKeys: String, CodingKey {
      case boundingBox = "BoundingBox"
      case polygon = "Polygon"
    }
  }
}
