import InvoiceDomain

/// All that is recognised on a page.
struct PageRecognition {
  let fields: [RecognizedField]
  let lineItems: [[LineItem]]

  init(_ page: Page, currency: CurrencyRecognition) {
    let labels = LabelFinder(lexicon: LabelLexicon.all).labels(on: page)
    let lineItems = LineItemRecognition(page: page, labels: labels).groups()
    self.lineItems = lineItems
    fields = SummaryRecognition(page: page, labels: labels, currency: currency).fields()
      .filter { !Self.isNameOfItem($0, in: lineItems) }
  }

  /// Whether a charge was found in the description of a line item: `Boiler service  148.00` is no service charge.
  private static func isNameOfItem(_ field: RecognizedField, in groups: [[LineItem]]) -> Bool {
    guard charges.contains(field.kind), let label = field.label else { return false }
    return groups.joined().contains { item in
      item.name.contains { name in
        name.words.count > label.words.count && name.words.contains { label.words.contains($0) }
      }
    }
  }

  private static let charges: Set<FieldKind> = [
    .serviceCharge, .shipping, .gratuity, .discount, .amountPaid, .priorBalance,
  ]
}
