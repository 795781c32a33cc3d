import InvoiceDomain

/// Tells whose a tax number is by its place: the receiver's stands among the lines of the receiver's address or right
/// under, the vendor's may stand in one line with the vendor's name.
struct TaxNumberOwner {
  private let page: Page
  private let lines: [Phrase]
  private let vendor: Phrase?

  init(page: Page, parties fields: [RecognizedField]) {
    self.page = page
    let first = fields.filter { $0.kind == .receiverName || $0.kind == .receiverAddress }.flatMap(\.lines)
      .compactMap(\.words.first)
    let words = Set(first)
    // With a label before the name, the lines of the address begin where the label does.
    lines = page.phrases.filter { $0.words.contains(where: words.contains) }
    vendor = fields.filter { $0.kind == .vendorName }.max { $0.confidence < $1.confidence }?.lines.first
  }

  /// The fields, with the tax numbers in the receiver's address made the receiver's and those beside the vendor's name
  /// made surer.
  func marked(_ fields: [RecognizedField]) -> [RecognizedField] {
    fields.map { field in
      guard let kind = Self.receivers[field.kind] else { return field }
      var marked = field
      if stands(field) {
        marked.kind = kind
      } else if standsWithVendor(field) {
        marked.confidence = 95
      }
      return marked
    }
  }

  private func standsWithVendor(_ field: RecognizedField) -> Bool {
    guard let name = vendor?.text.foldedForComparison, name.count > 4, let value = field.lines.first else {
      return false
    }
    return page.phrases.contains {
      $0.words.contains { word in value.words.first?.box == word.box }
        && $0.text.foldedForComparison.contains(name)
    }
  }

  private func stands(_ field: RecognizedField) -> Bool {
    guard let place = field.label ?? field.lines.first else { return false }
    return lines.contains { line in
      let gap = place.box.top - line.box.bottom
      return abs(place.box.left - line.box.left) < 2 * line.height && gap > -1.5 * line.height
        && gap < 1.2 * line.height
    }
  }

  private static let receivers: [FieldKind: FieldKind] = [
    .vendorVATNumber: .receiverVATNumber, .taxPayerID: .receiverVATNumber,
    .vendorGSTNumber: .receiverGSTNumber,
    .vendorABNNumber: .receiverABNNumber, .vendorPANNumber: .receiverPANNumber,
  ]
}
