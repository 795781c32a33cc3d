import Foundation
import InvoiceDomain

/// Lets amounts that agree with each other speak for one another: a total that is a subtotal plus a tax is surer
/// than a total that is nothing of the kind.
struct AmountAgreement {
  let fields: [RecognizedField]

  init(fields: [RecognizedField]) {
    func values(_ kinds: FieldKind...) -> [Decimal] {
      fields.filter { kinds.contains($0.kind) }.compactMap(Self.value)
    }
    let single = values(.tax).filter { $0 != 0 }
    // Taxes by rate count together.
    let taxes = single.count > 1 ? single + [single.reduce(0, +)] : single
    let subtotals = values(.subtotal)
    let totals = values(.total, .amountDue)
    self.fields = fields.map { field in
      guard let value = Self.value(field) else { return field }
      var field = field
      let agrees =
        switch field.kind {
        case .total: taxes.contains { tax in subtotals.contains { Self.near($0 + tax, value) } }
        case .subtotal: taxes.contains { tax in totals.contains { Self.near(value + tax, $0) } }
        case .tax:
          value != 0 && subtotals.contains { base in totals.contains { Self.near(base + value, $0) } }
        default: false
        }
      if agrees { field.confidence = min(99.9, field.confidence + 8) }
      if field.kind == .total, !agrees {
        // The total of a page is the largest of its totals; smaller ones belong to tables of taxes.
        let largest = values(.total).max() ?? value
        if value < largest { field.confidence -= 6 }
        if value == 0 { field.confidence -= 20 }
      }
      return field
    }
  }

  private static func value(_ field: RecognizedField) -> Decimal? {
    guard field.lines.count == 1 else { return nil }
    return AmountScanner(words: field.lines[0].words).amounts().first?.value
  }

  /// Cents may be lost to rounding.
  private static func near(_ left: Decimal, _ right: Decimal) -> Bool {
    abs(left - right) <= Decimal(string: "0.05") ?? 0
  }
}
