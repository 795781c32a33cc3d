import Foundation
import InvoiceDomain

/// A currency sign or code at the beginning or the end of a text.
struct CurrencyMark {
  let currency: CurrencyCode
  /// The text without the mark.
  let rest: String

  var isWholeText: Bool { rest.isEmpty }

  init?(_ text: String) {
    let trimmed = text.trimmingCharacters(in: CharacterSet(charactersIn: "()[]:;*=~"))
    let lower = trimmed.lowercased()
    for (mark, code) in Self.marks {
      if lower.utf8.starts(with: mark.utf8) {
        let rest = String(trimmed.dropFirst(mark.count))
        if Self.isOneWord(mark), rest.first?.isLetter == true { continue }
        self.init(code: code, rest: rest)
      } else if lower.utf8.reversed().starts(with: mark.utf8.reversed()) {
        let rest = String(trimmed.dropLast(mark.count))
        if Self.isOneWord(mark), rest.last?.isLetter == true { continue }
        self.init(code: code, rest: rest)
      } else {
        continue
      }
      return
    }
    return nil
  }

  private init?(code: String, rest: String) {
    guard let currency = CurrencyCode(code) else { return nil }
    self.currency = currency
    self.rest = rest.trimmingCharacters(in: CharacterSet(charactersIn: " .:"))
  }

  private static func isOneWord(_ mark: String) -> Bool { mark.first?.isLetter == true }

  /// Longer marks first, so that `US$` is not read as `$`.
  private static let marks: [(String, String)] = [
    ("us$", "USD"), ("a$", "AUD"), ("au$", "AUD"), ("c$", "CAD"), ("ca$", "CAD"), ("s$", "SGD"),
    ("nz$", "NZD"),
    ("hk$", "HKD"), ("r$", "BRL"), ("rm", "MYR"), ("myr", "MYR"), ("rs.", "INR"), ("rs", "INR"),
    ("inr", "INR"),
    ("₹", "INR"), ("eur", "EUR"), ("euro", "EUR"), ("€", "EUR"), ("usd", "USD"), ("$", "USD"), ("gbp", "GBP"),
    ("£", "GBP"), ("chf", "CHF"), ("sfr", "CHF"), ("sek", "SEK"), ("nok", "NOK"), ("dkk", "DKK"),
    ("pln", "PLN"),
    ("zł", "PLN"), ("czk", "CZK"), ("kč", "CZK"), ("jpy", "JPY"), ("¥", "JPY"), ("cny", "CNY"),
    ("aud", "AUD"),
    ("cad", "CAD"), ("sgd", "SGD"), ("nzd", "NZD"), ("hkd", "HKD"), ("brl", "BRL"), ("zar", "ZAR"),
    ("aed", "AED"), ("try", "TRY"), ("₺", "TRY"), ("huf", "HUF"), ("ron", "RON"), ("ils", "ILS"),
    ("₪", "ILS"),
    ("thb", "THB"), ("฿", "THB"), ("idr", "IDR"), ("rp", "IDR"), ("php", "PHP"), ("₱", "PHP"), ("krw", "KRW"),
    ("₩", "KRW"), ("mxn", "MXN"),
  ]
}
