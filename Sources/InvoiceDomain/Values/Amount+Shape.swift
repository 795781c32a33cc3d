import FoundationEssentials

extension Amount {
  public static let zero = Amount(0)

  public init(whole: Int) { self.init(Decimal(whole)) }

  public var isNegative: Bool { decimal < 0 }

  /// Without its sign.
  var magnitude: Amount { isNegative ? Amount(-decimal) : self }

  /// Decimals that are needed to write the amount: 1 for 12.3, 0 for 12.
  var decimals: Int {
    let text = decimal.description
    return text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
  }

  /// Without the zeros that money has: `19` and not `19.00`.
  var shortDescription: String { decimal.description }
}
