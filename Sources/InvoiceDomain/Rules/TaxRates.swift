/// Tax rates in per cent by country and time (European Commission, "Taxes in Europe Database"; Swiss Federal Tax
/// Administration; HM Revenue & Customs; Goods and Services Tax of India and Australia).
enum TaxRates {
  /// The rates that a document of a day may have: those of the day, and of a quarter before, because services are
  /// billed afterwards at the rate of their time. All that the country ever had where the day is not known.
  static func rates(of country: String, on day: CalendarDate?) -> [Amount]? {
    table[country]?.split(separator: " ").compactMap { entry in
      let parts = entry.split(separator: "@", maxSplits: 1)
      guard parts.count == 2, let day else { return parts.first.flatMap { Amount(plain: String($0)) } }
      let times = parts[1].split(separator: "/", omittingEmptySubsequences: false).map {
        CalendarDate(iso: String($0))
      }
      if let first = times[0], day < first { return nil }
      if times.count == 2, let last = times[1], day.dayNumber - last.dayNumber > billingDays { return nil }
      return Amount(plain: String(parts[0]))
    }
  }

  private static let billingDays = 92

  /// `rate` is of all times, `rate@first/last` of the days from and to, either of which may be left out.
  private static let table = [
    "AT": "0 5@2020-07-01/2021-12-31 10 13 19 20",
    "AU": "0 10",
    "BE": "0 6 12 21",
    "BG": "0 9 20",
    "CH": "0 2.5@/2023-12-31 2.6@2024-01-01/ 3.7@/2023-12-31 3.8@2024-01-01/ 7.7@/2023-12-31 8.1@2024-01-01/",
    "CY": "0 3@2023-06-01/ 5 9 19",
    "CZ": "0 10@/2023-12-31 12@2024-01-01/ 15@/2023-12-31 21",
    "DE": "0 5@2020-07-01/2020-12-31 7 16@2020-07-01/2020-12-31 19",
    "DK": "0 25",
    "EE": "0 5 9 13@2025-01-01/ 20@/2023-12-31 22@2024-01-01/2025-06-30 24@2025-07-01/",
    "ES": "0 2@2024-10-01/2024-12-31 4 5@2022-07-01/2024-12-31 7.5@2024-10-01/2024-12-31 10 21",
    "FI": "0 10 13.5@2026-01-01/ 14 24@/2024-08-31 25.5@2024-09-01/",
    "FR": "0 2.1 5.5 8.5 10 20",
    "GB": "0 5 12.5@2021-10-01/2022-03-31 20",
    "GR": "0 4 6 9 13 17 24",
    "HR": "0 5 13 25",
    "HU": "0 5 18 27",
    "IE": "0 4.8 9 13.5 21@2020-09-01/2021-02-28 23",
    "IN": "0 0.125 0.25 1.5 2.5 3 5 6 9 12 14 18 20@2025-09-22/ 28 40@2025-09-22/",
    "IT": "0 4 5 10 22",
    "LT": "0 5 9 12@2026-01-01/ 21",
    "LU": "0 3 7@2023-01-01/2023-12-31 8 13@2023-01-01/2023-12-31 14 16@2023-01-01/2023-12-31 17",
    "LV": "0 5 12 21",
    "MT": "0 5 7 12@2024-01-01/ 18",
    "NL": "0 9 21",
    "NO": "0 12 15 25",
    "PL": "0 5 8 23",
    "PT": "0 4 5 6 9 12 13 16 18 22 23",
    "RO": "0 5@/2025-07-31 9 11@2025-08-01/ 19@/2025-07-31 21@2025-08-01/",
    "SE": "0 6 12 25",
    "SI": "0 5 9.5 22",
    "SK": "0 5 10@/2024-12-31 19@2025-01-01/ 20@/2024-12-31 23@2025-01-01/",
  ]
}
