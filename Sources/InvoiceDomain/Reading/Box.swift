/// A rectangle on a page, in ratios of the page's width and height (0 to 1, origin at the top left).
public struct Box: Codable, Sendable, Hashable {
  public var left: Double
  public var top: Double
  public var width: Double
  public var height: Double

  public init(left: Double, top: Double, width: Double, height: Double) {
    self.left = left
    self.top = top
    self.width = width
    self.height = height
  }

  public var right: Double { left + width }
  public var bottom: Double { top + height }
  public var middle: Double { top + height / 2 }

  /// The place on the page that is nearest to a ratio: damaged answers tell of places that no page has.
  static func onPage(_ ratio: Double) -> Double { ratio.isFinite ? min(max(ratio, 0), 1) : 0 }
}
