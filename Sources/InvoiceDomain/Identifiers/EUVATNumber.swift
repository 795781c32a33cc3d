/// Forms and check digits of the VAT identification numbers of the European Union, and of Great Britain, Norway and
/// Switzerland (European Commission, "VAT identification numbers"; algorithms as published by the member states).
public enum EUVATNumber {
  public enum Verdict: Sendable, Hashable {
    case valid
    /// The form is right; check digits that could tell more are not published. Proves nothing.
    case formOnly
    /// Begins like a number of a European country, but form or check digits are wrong.
    case wrong
    case notEuropean
  }

  public static func check(_ text: String) -> Verdict {
    let compact = text.filter { $0.isLetter || $0.isNumber }.uppercased()
    guard let country = country(of: text) else { return .notEuropean }
    let number = String(compact.dropFirst(2))
    guard let form = VATNumberForms.forms[country], number.wholeMatch(of: form) != nil else { return .wrong }
    return VATCheckDigits.hold(country, number).map { $0 ? .valid : .wrong } ?? .formOnly
  }

  /// Whether a text is written like a VAT number of a European country, whatever its check digits.
  public static func hasForm(_ text: String) -> Bool {
    let compact = text.filter { $0.isLetter || $0.isNumber }.uppercased()
    guard let country = country(of: text), let form = VATNumberForms.forms[country] else { return false }
    return compact.dropFirst(2).wholeMatch(of: form) != nil
  }

  /// The country whose prefix the number has; Greece as `GR`.
  public static func country(of text: String) -> String? {
    let compact = text.filter { $0.isLetter || $0.isNumber }.uppercased()
    let prefix = String(compact.prefix(2))
    let country = prefix == "EL" ? "GR" : prefix
    guard compact.count >= 8, compact.contains(where: \.isNumber), VATNumberForms.forms[country] != nil else {
      return nil
    }
    return country
  }
}
