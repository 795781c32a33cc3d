/// What can be the number of a document at all.
enum IdentifierPrint {
  /// It has a digit, and is neither an amount of money, nor a note in brackets, nor a date.
  static func isPossible(_ text: String, _ kind: FieldKind) -> Bool {
    guard text.contains(where: \.isNumber) else { return false }
    if AmountReader.amounts(in: text).contains(where: { $0.currencyMark != nil }), text.contains(" ") {
      return false
    }
    if text.contains(")"), text.first == "(" || !text.contains("(") { return false }
    if kind == .accountNumber, text.count(where: \.isNumber) < 4 { return false }
    return !isDate(text)
  }

  private static func isDate(_ text: String) -> Bool {
    (text.contains("/") || text.contains(".")) && !text.contains(where: \.isLetter)
      && !DateReader.readings(of: text).isEmpty && text.count <= 10
  }
}
