/// A row of a table that is no line item but a sum below the lines.
enum SumRow {
  static func isSum(_ line: InvoiceLine) -> Bool {
    guard line.quantity.value == nil, line.unitPrice.value == nil, let name = line.name.value else {
      return false
    }
    guard let label = LabelLexicon.label(of: name), label.strength >= 0.8, sums.contains(label.kind) else {
      return false
    }
    return FoldedText.words(of: name).filter { Int($0) == nil }.count <= 3
  }

  private static let sums: Set<FieldKind> = [.total, .subtotal, .tax, .amountDue, .amountPaid, .change]
}
