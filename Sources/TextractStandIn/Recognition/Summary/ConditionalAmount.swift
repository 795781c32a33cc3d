import InvoiceDomain

/// Tells what would be due on a condition, such as early payment, from what is due.
enum ConditionalAmount {
  /// Whether a clause with the label and its amount names a discount for payment in time, or what is to be paid if.
  static func isConditional(_ label: FoundLabel, in phrase: Phrase) -> Bool {
    guard label.kind == .amountDue || label.kind == .total || label.kind == .subtotal else { return false }
    let words = phrase.words.map(\.text.foldedForComparison)
    for (index, word) in words.enumerated() where discounts.contains(where: word.contains) {
      if index == 0 || !negations.contains(words[index - 1]) { return true }
    }
    let text = " " + words.joined(separator: " ") + " "
    return conditions.contains { text.contains(" \($0) ") }
  }

  private static let discounts = ["skonto", "escompte"]
  private static let negations: Set<String> = ["ohne", "kein", "keine", "sans", "aucun", "no", "without"]
  private static let conditions = [
    "if paid", "if you pay", "when paid", "if payment is", "bei zahlung bis", "bei zahlung innerhalb",
    "si paye", "si regle", "se pagato", "si paga", "si se paga", "se pago", "bij betaling binnen",
    "early payment", "prompt payment", "late payment",
  ]
}
