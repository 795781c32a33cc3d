import FoundationEssentials

/// How far cash payments are rounded where the smallest coin is larger than the smallest unit of the currency.
enum CashRounding {
  /// The most by which a rounded payment differs from the total; nil where cash is not rounded.
  static func most(in currency: CurrencyCode?) -> FixedPoint? {
    currency.flatMap { table[$0.rawValue] }.map { FixedPoint(units: $0 * FixedPoint.scale / 100) }
  }

  /// Hundredths: half of the smallest coin, 5 where national rules leave the choice.
  private static let table = [
    "AUD": 5, "CAD": 5, "CHF": 5, "CZK": 50, "DKK": 25, "EUR": 5, "HUF": 250, "NOK": 50, "NZD": 5, "SEK": 50,
  ]
}
