/// What the printed signs say.
enum CurrencySigns {
  /// Signs of one currency only.
  static let certain: [String: CurrencyCode] = table([
    "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₪": "ILS", "₺": "TRY", "₽": "RUB", "₴": "UAH",
    "฿": "THB", "₫": "VND",
    "₱": "PHP", "US$": "USD", "CA$": "CAD", "C$": "CAD", "AU$": "AUD", "A$": "AUD", "NZ$": "NZD",
    "HK$": "HKD",
    "NT$": "TWD", "SG$": "SGD", "S$": "SGD", "R$": "BRL", "RM": "MYR", "Kč": "CZK", "zł": "PLN", "Ft": "HUF",
    "lei": "RON",
    "KD": "KWD", "K.D.": "KWD", "BD": "BHD",
    "лв": "BGN", "Fr.": "CHF", "SFr.": "CHF",
  ])

  /// Signs that several currencies share: alone they prove nothing.
  static let shared: [String: [CurrencyCode]] = [
    "$": codes("USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP"), "kr": codes("SEK NOK DKK ISK"),
    "kr.": codes("SEK NOK DKK ISK"),
    "Kr": codes("SEK NOK DKK ISK"), "¥": codes("JPY CNY"), "元": codes("CNY TWD"),
    "Rs": codes("INR PKR LKR MUR NPR"),
    "Rs.": codes("INR PKR LKR MUR NPR"),
  ]

  /// Codes that are words too: in running text they name no currency.
  static let alsoWords: Set<String> = [
    "ALL", "TOP", "TRY", "MOP", "PEN", "CUP", "GEL", "RON", "LAK", "BAM", "SOS", "MAD", "COP", "Fr.", "lei",
    "ESP", "SIT", "KD", "BD",
  ]

  private static func table(_ names: [String: String]) -> [String: CurrencyCode] {
    names.compactMapValues { CurrencyCode($0) }
  }

  private static func codes(_ names: String) -> [CurrencyCode] {
    names.split(separator: " ").compactMap { CurrencyCode(String($0)) }
  }
}
