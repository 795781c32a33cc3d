/// A country as far as invoices need it: its currency, and how its dates are written.
struct Country: Sendable, Hashable {
  /// ISO 3166-1 alpha-2.
  var code: String
  var currency: CurrencyCode?

  init?(code: String) {
    let upper = code.uppercased()
    guard let currency = Self.currencies[upper] else { return nil }
    self.code = upper
    self.currency = CurrencyCode(currency)
  }

  var dateOrder: DateOrder {
    switch code {
    case "US", "PH": .monthDayYear
    case "CN", "HU", "JP", "KR", "LT", "TW": .yearMonthDay
    default: .dayMonthYear
    }
  }

  private static let currencies: [String: String] = {
    var table = [
      "US": "USD", "CA": "CAD", "MX": "MXN", "BR": "BRL", "AR": "ARS", "CL": "CLP", "CO": "COP", "GB": "GBP",
      "CH": "CHF",
      "LI": "CHF", "SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "PL": "PLN", "CZ": "CZK", "HU": "HUF",
      "RO": "RON",
      "BG": "EUR", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "TW": "TWD", "JP": "JPY", "CN": "CNY",
      "KR": "KRW",
      "IN": "INR", "PK": "PKR", "LK": "LKR", "MY": "MYR", "TH": "THB", "ID": "IDR", "PH": "PHP", "VN": "VND",
      "AE": "AED",
      "SA": "SAR", "IL": "ILS", "TR": "TRY", "ZA": "ZAR", "EG": "EGP", "NG": "NGN", "KE": "KES", "RU": "RUB",
      "UA": "UAH", "KW": "KWD", "BH": "BHD", "OM": "OMR", "JO": "JOD", "TN": "TND", "QA": "QAR", "MA": "MAD",
    ]
    for code in "AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK MC SM".split(separator: " ") {
      table[String(code)] = "EUR"
    }
    return table
  }()
}
