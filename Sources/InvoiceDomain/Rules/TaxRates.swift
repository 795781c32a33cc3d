/// Tax rates in per cent by country, with those of recent years, because invoices arrive late (European Commission,
/// "Taxes in Europe Database").
enum TaxRates {
  static func rates(of country: String) -> [Amount]? {
    table[country]?.split(separator: " ").compactMap { Amount(plain: String($0)) }
  }

  private static let table = [
    "AT": "0 10 13 19 20", "BE": "0 6 12 21", "BG": "0 9 20", "CH": "0 2.5 2.6 3.7 3.8 7.7 8.1",
    "CY": "0 3 5 9 19",
    "CZ": "0 10 12 15 21", "DE": "0 5 7 16 19", "DK": "0 25", "EE": "0 5 9 13 20 22 24",
    "ES": "0 2 4 5 7.5 10 21",
    "FI": "0 10 13.5 14 24 25.5", "FR": "0 2.1 5.5 8.5 10 20", "GB": "0 5 20", "GR": "0 6 13 24",
    "HR": "0 5 13 25",
    "HU": "0 5 18 27", "IE": "0 4.8 9 13.5 21 23", "IT": "0 4 5 10 22", "LT": "0 5 9 21",
    "LU": "0 3 8 13 14 16 17",
    "LV": "0 5 12 21", "MT": "0 5 7 12 18", "NL": "0 9 21", "NO": "0 12 15 25", "PL": "0 5 8 23",
    "PT": "0 6 13 23",
    "RO": "0 5 9 11 19 21", "SE": "0 6 12 25", "SI": "0 5 9.5 22", "SK": "0 5 10 19 20 23",
  ]
}
