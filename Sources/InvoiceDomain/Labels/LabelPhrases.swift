/// Phrases of labels, parted by semicolons, by what they mean. Those of `unrelated` look like another label and are none.
enum LabelPhrases {
  struct Entry {
    let kind: FieldKind
    let strength: Double
    let phrases: String

    init(_ kind: FieldKind, _ strength: Double, _ phrases: String) {
      self.kind = kind
      self.strength = strength
      self.phrases = phrases
    }
  }
}

extension FieldKind {
  /// A value with this label is no value of the invoice: a date of birth, a telephone's extension.
  static let unrelated = FieldKind("UNRELATED")
  static let rounding = FieldKind("ROUNDING")
  static let change = FieldKind("CHANGE")
  /// Carried over from one page to the next.
  static let carried = FieldKind("CARRIED")
  static let itemCount = FieldKind("ITEM_COUNT")
  static let iban = FieldKind("IBAN")
  static let bic = FieldKind("BIC")
  static let email = FieldKind("EMAIL")
  static let description = FieldKind("DESCRIPTION")
  static let unit = FieldKind("UNIT")
  static let currency = FieldKind("CURRENCY")
}
