import FoundationEssentials

/// An amount as a whole number of ten-thousandths: exact for all that is printed on invoices, and quick to add when
/// many combinations are tried.
struct FixedPoint: Hashable, Comparable, Sendable {
  static let scale = 10_000
  var units: Int

  init(units: Int) { self.units = units }

  /// Nil beyond four decimals, or where the digits, decimals included, make more than 90 million million.
  init?(_ amount: Amount) {
    let text = amount.decimal.description
    var units = 0
    var decimals: Int?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"): continue
      case UInt8(ascii: "."): decimals = 0
      case 48...57:
        if let count = decimals {
          guard count < 4 else { return nil }
          decimals = count + 1
        }
        let (product, overflow) = units.multipliedReportingOverflow(by: 10)
        guard !overflow, product < 90_000_000_000_000 else { return nil }
        units = product + Int(byte - 48)
      default: return nil
      }
    }
    for _ in (decimals ?? 0)..<4 { units *= 10 }
    self.units = text.hasPrefix("-") ? -units : units
  }

  var amount: Amount { Amount(Decimal(units) / Decimal(Self.scale)) }

  static func < (left: FixedPoint, right: FixedPoint) -> Bool { left.units < right.units }
  /// Sums beyond what a whole number holds stay at its end: no sum of a document is meant to come out there.
  static func + (left: FixedPoint, right: FixedPoint) -> FixedPoint {
    let (sum, overflow) = left.units.addingReportingOverflow(right.units)
    return FixedPoint(units: overflow ? (left.units < 0 ? -most : most) : sum)
  }
  static func - (left: FixedPoint, right: FixedPoint) -> FixedPoint {
    let (difference, overflow) = left.units.subtractingReportingOverflow(right.units)
    return FixedPoint(units: overflow ? (left.units < 0 ? -most : most) : difference)
  }
  private static let most = Int.max
  static let zero = FixedPoint(units: 0)
  static let cent = FixedPoint(units: 100)

  /// In whole cents, cut off.
  var cents: Int { units / 100 }

  var magnitude: FixedPoint { FixedPoint(units: units == .min ? .max : abs(units)) }

  func isWithin(_ tolerance: FixedPoint, of other: FixedPoint) -> Bool {
    (self - other).magnitude.units <= tolerance.units
  }

  /// Rounded to whole cents, half away from zero.
  func times(_ other: FixedPoint) -> FixedPoint? {
    let (product, overflow) = units.multipliedReportingOverflow(by: other.units)
    guard !overflow, product.magnitude < UInt(Int.max - Self.scale * 100) else { return nil }
    let centUnits = Self.scale * 100
    let half = product < 0 ? -centUnits / 2 : centUnits / 2
    return FixedPoint(units: (product + half) / centUnits * 100)
  }
}
