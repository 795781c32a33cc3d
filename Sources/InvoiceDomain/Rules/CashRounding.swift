import FoundationEssentials

/// How far cash payments are rounded where the smallest coin is larger than the smallest unit of the currency.
enum CashRounding {
  /// The most by which a rounded payment differs from the total; nil where cash is not rounded.
  static func most(in currency: CurrencyCode?) -> FixedPoint? {
    currency.flatMap { table[$0.rawValue] }.map { FixedPoint(units: $0 * FixedPoint.scale / 100) }
  }

  /// The most by which net and tax differ from a total where invoices, too, are rounded; nil for a total that is none of
  /// whole coins. Elsewhere a total is exact, and only what is paid in cash is rounded.
  static func most(for total: FixedPoint, in currency: CurrencyCode?) -> FixedPoint? {
    guard let currency, let coin = invoiceCoins[currency.rawValue],
      total.units % (coin * FixedPoint.scale / 100) == 0
    else { return nil }
    return most(in: currency)
  }

  /// Smallest coins in hundredths.
  private static let invoiceCoins = ["CHF": 5, "CZK": 100, "DKK": 50, "HUF": 500, "NOK": 100, "SEK": 100]

  /// Hundredths: half of the smallest coin, 5 where national rules leave the choice.
  private static let table = [
    "AUD": 5, "CAD": 5, "CHF": 5, "CZK": 50, "DKK": 25, "EUR": 5, "HUF": 250, "NOK": 50, "NZD": 5, "SEK": 50,
  ]
}
