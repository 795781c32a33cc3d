/// What the printed signs say.
enum CurrencySigns {
  /// Signs of one currency only.
  static let certain: [String: CurrencyCode] = table([
    "€": "EUR", "Euro": "EUR", "euro": "EUR", "EURO": "EUR", "Eur": "EUR", "eur": "EUR",
    "£": "GBP", "₹": "INR", "₩": "KRW", "₪": "ILS", "₺": "TRY", "TL": "TRY", "₽": "RUB", "₴": "UAH",
    "฿": "THB", "₫": "VND", "₱": "PHP", "₦": "NGN",
    "US$": "USD", "CA$": "CAD", "C$": "CAD", "AU$": "AUD", "A$": "AUD", "NZ$": "NZD", "HK$": "HKD",
    "NT$": "TWD", "SG$": "SGD", "S$": "SGD", "R$": "BRL", "RM": "MYR", "Rp": "IDR", "Rp.": "IDR",
    "Kč": "CZK", "kč": "CZK", "KČ": "CZK", "zł": "PLN", "Zł": "PLN", "ZŁ": "PLN", "Ft": "HUF", "lei": "RON",
    "KD": "KWD", "K.D.": "KWD", "BD": "BHD", "KSh": "KES", "Ksh": "KES", "Dhs": "AED", "Dhs.": "AED",
    "лв": "BGN", "Fr.": "CHF", "SFr.": "CHF",
  ])

  /// Signs that several currencies share, or that are no more than a letter: alone they prove nothing.
  static let shared: [String: [CurrencyCode]] = [
    "$": codes("USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP"), "kr": codes("SEK NOK DKK ISK"),
    "kr.": codes("SEK NOK DKK ISK"), "Kr": codes("SEK NOK DKK ISK"), "¥": codes("JPY CNY"),
    "元": codes("CNY TWD"), "Rs": codes("INR PKR LKR MUR NPR"), "Rs.": codes("INR PKR LKR MUR NPR"),
    "Dh": codes("AED MAD"), "DH": codes("AED MAD"), "R": codes("ZAR"), "N": codes("NGN"),
  ]

  /// Codes and abbreviations that are words, units or makes too: away from the amounts of the header they name no currency.
  static let alsoWords: Set<String> = [
    "ALL", "AMD", "BAM", "BOB", "COP", "CUP", "DEM", "ESP", "GEL", "KGS", "LAK", "LBP", "MAD", "MNT", "MOP",
    "MUR",
    "NIO", "PEN", "RON", "SCR", "SIT", "SOS", "TOP", "TRY", "Fr.", "lei", "KD", "BD", "R", "N",
  ]

  private static func table(_ names: [String: String]) -> [String: CurrencyCode] {
    names.compactMapValues { CurrencyCode($0) }
  }

  private static func codes(_ names: String) -> [CurrencyCode] {
    names.split(separator: " ").compactMap { CurrencyCode(String($0)) }
  }
}
