/// An amount found in a text: all readings that the print allows, the likeliest first.
public struct PrintedAmount: Sendable, Hashable {
  public var readings: [AmountReading]
  /// The sign or code printed beside the figure, such as `€`, `kr` or `USD`.
  public var currencyMark: String?
  public var isPercentage: Bool
  /// The figure has a fraction, or a currency stands beside it: it is meant as money.
  public var looksLikeMoney: Bool
  /// The digits are printed in groups, as those of numbers that count nothing are not: `1,250,000`.
  public var isGrouped: Bool

  public init(
    readings: [AmountReading], currencyMark: String? = nil, isPercentage: Bool = false,
    looksLikeMoney: Bool = false, isGrouped: Bool = false
  ) {
    self.readings = readings
    self.currencyMark = currencyMark
    self.isPercentage = isPercentage
    self.looksLikeMoney = looksLikeMoney
    self.isGrouped = isGrouped
  }
}
