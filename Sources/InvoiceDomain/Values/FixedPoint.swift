import FoundationEssentials

/// An amount as a whole number of ten-thousandths: exact for all that is printed on invoices, and quick to add when
/// many combinations are tried.
struct FixedPoint: Hashable, Comparable, Sendable {
  static let scale = 10_000
  var units: Int

  init(units: Int) { self.units = units }

  /// Nil beyond four decimals or 900 million million.
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
        guard !overflow, product < 9_000_000_000_000_000 else { return nil }
        units = product + Int(byte - 48)
      default: return nil
      }
    }
    for _ in (decimals ?? 0)..<4 { units *= 10 }
    self.units = text.hasPrefix("-") ? -units : units
  }

  var amount: Amount { Amount(Decimal(units) / Decimal(Self.scale)) }

  static func < (left: FixedPoint, right: FixedPoint) -> Bool { left.units < right.units }
  static func + (left: FixedPoint, right: FixedPoint) -> FixedPoint {
    FixedPoint(units: left.units + right.units)
  }
  static func - (left: FixedPoint, right: FixedPoint) -> FixedPoint {
    FixedPoint(units: left.units - right.units)
  }
  static let zero = FixedPoint(units: 0)
  static let cent = FixedPoint(units: 100)

  var magnitude: FixedPoint { FixedPoint(units: abs(units)) }

  func isWithin(_ tolerance: FixedPoint, of other: FixedPoint) -> Bool {
    abs(units - other.units) <= tolerance.units
  }

  /// Rounded to whole cents, half away from zero.
  func times(_ other: FixedPoint) -> FixedPoint? {
    let (product, overflow) = units.multipliedReportingOverflow(by: other.units)
    guard !overflow else { return nil }
    let centUnits = Self.scale * 100
    let half = product < 0 ? -centUnits / 2 : centUnits / 2
    return FixedPoint(units: (product + half) / centUnits * 100)
  }
}
