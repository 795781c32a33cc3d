/// A rectangle on a page, in the page's own units (points or pixels), origin at the top left.
struct Rectangle: Hashable, Sendable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var centre: Double { (left + right) / 2 }
  var middle: Double { (top + bottom) / 2 }

  func union(_ other: Rectangle) -> Rectangle {
    Rectangle(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// How far the two share a stretch of the page's width; negative is the gap between them.
  func sharedWidth(with other: Rectangle) -> Double { min(right, other.right) - max(left, other.left) }

  /// How far the two share a stretch of the page's height; negative is the gap between them.
  func sharedHeight(with other: Rectangle) -> Double { min(bottom, other.bottom) - max(top, other.top) }
}

extension Sequence where Element == Rectangle {
  /// The smallest rectangle around all; nil for none.
  func enclosing() -> Rectangle? {
    reduce(nil) { (all: Rectangle?, next) in all?.union(next) ?? next }
  }
}
