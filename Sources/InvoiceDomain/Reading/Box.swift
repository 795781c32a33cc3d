/// A rectangle on a page, in ratios of the page's width and height (0 to 1, origin at the top left).
public struct Box: Codable, Sendable, Hashable {
  public let left: Double
  public let top: Double
  public let width: Double
  public let height: Double

  /// What lies beyond the page is cut off: damaged answers tell of places that no page has.
  public init(left: Double, top: Double, width: Double, height: Double) {
    self.left = Self.ratio(left, upTo: 1)
    self.top = Self.ratio(top, upTo: 1)
    self.width = Self.ratio(width, upTo: 1 - self.left)
    self.height = Self.ratio(height, upTo: 1 - self.top)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      left: try container.decode(Double.self, forKey: .left),
      top: try container.decode(Double.self, forKey: .top),
      width: try container.decode(Double.self, forKey: .width),
      height: try container.decode(Double.self, forKey: .height))
  }

  public var right: Double { left + width }
  public var bottom: Double { top + height }
  public var middle: Double { top + height / 2 }

  private static func ratio(_ number: Double, upTo limit: Double) -> Double {
    number.isNaN ? 0 : min(max(number, 0), limit)
  }
}
