import AWSCore
import InvoiceDomain

extension XMLElement {
  /// The element at the end of a path of names.
  func at(_ path: String...) -> XMLElement? {
    path.reduce(self) { element, name in element?[name] }
  }

  /// Without blanks around it; nil for nothing else.
  var trimmed: String? {
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    return String(start[...end])
  }

  var amount: Amount? { trimmed.flatMap { Amount(plain: $0) } }

  /// `2026-03-31`, with or without a time zone behind it.
  var date: CalendarDate? { trimmed.flatMap { CalendarDate(iso: String($0.prefix(10))) } }

  /// `20260331`, code 102 of UNTDID 2379, the only form of EN 16931.
  var compactDate: CalendarDate? {
    guard let digits = trimmed, digits.utf8.count == 8, attributes["format"] ?? "102" == "102" else {
      return nil
    }
    return CalendarDate(iso: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
  }
}

extension [XMLElement] {
  /// The amount in one currency, where a document gives it in the one that it is paid in and in the one that taxes are
  /// declared in.
  func amount(in currency: CurrencyCode?) -> Amount? {
    let own = first { element in
      guard let currency, let code = element.attributes["currencyID"] else { return true }
      return CurrencyCode(code) == currency
    }
    return own?.amount
  }
}
