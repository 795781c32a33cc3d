/// The raw print of one number, with what stands beside it.
struct Figure {
  /// Digits, separators (`.`, `,`, `'`, blank) and nothing else; look-alike letters are already digits.
  var text: String
  var isNegative = false
  var isMended = false
  var currencyMark: String?
  var isPercentage = false
}
