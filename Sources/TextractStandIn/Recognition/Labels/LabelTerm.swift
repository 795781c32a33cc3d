import InvoiceDomain

/// Words that are printed beside a value and say what it is.
struct LabelTerm {
  let kind: FieldKind
  /// 0 to 1: how surely the words mean this kind and nothing else.
  let strength: Double
  let phrases: [String]

  init(_ kind: FieldKind, _ strength: Double, _ phrases: [String]) {
    self.kind = kind
    self.strength = strength
    self.phrases = phrases
  }
}
