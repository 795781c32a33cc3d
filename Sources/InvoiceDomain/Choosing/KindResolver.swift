/// Tells what sort of document this is: from its title, from the label of its number, from how it was paid.
///
/// A word in a sentence or in a name proves nothing: only a line that is a title, or a label, speaks.
struct KindResolver {
  let fields: HeaderFields
  let lines: [TextSpan]

  func kind() -> Evidenced<DocumentKind> {
    if let title = lines.first(where: { isOnTop($0) && DocumentTitle.isNoInvoice($0.text) }) {
      return evidenced(.other, title)
    }
    let titles = self.titles
    for kind in [DocumentKind.creditNote, .statement] {
      if let title = titles.first(where: { $0.kind == kind }) { return evidenced(kind, title.span) }
    }
    let isTitled = titles.contains { !DocumentTitle.isLabelOfDate($0.span.text) }
    if !isTitled, let title = lines.first(where: { isOnTop($0) && DocumentTitle.isOther($0.text) }) {
      return evidenced(.other, title)
    }
    let paid = paymentAtOnce
    if let receipt = titles.first(where: { $0.kind == .receipt }) { return evidenced(.receipt, receipt.span) }
    if let invoice = titles.first(where: { $0.kind == .invoice }) {
      return evidenced(paid == nil ? .invoice : .receipt, paid ?? invoice.span)
    }
    guard fields.all.contains(where: { $0.kind == .total || $0.kind == .subtotal }) else {
      return .absent(.notFound)
    }
    if let paid { return Evidenced(value: .receipt, asPrinted: paid.text, page: paid.page, box: paid.box) }
    return Evidenced(value: isBilled ? .invoice : .other)
  }

  private func evidenced(_ kind: DocumentKind, _ span: TextSpan) -> Evidenced<DocumentKind> {
    Evidenced(
      value: kind, asPrinted: span.text, page: span.page, box: span.box, confidence: span.confidence,
      state: .supported)
  }

  /// Further down, the name of another document is the label of its number.
  private func isOnTop(_ line: TextSpan) -> Bool { (line.box?.top ?? 1) < 0.35 }

  /// Lines and labels of numbers that name a sort of document, in the order of print.
  private var titles: [(kind: DocumentKind, span: TextSpan)] {
    let labels = fields.all.compactMap { header in
      header.kind == .invoiceNumber ? header.field.label : nil
    }
    return (lines + labels).compactMap { span in DocumentTitle.kind(of: span.text).map { ($0, span) } }
  }

  /// Print that only a till leaves: the change that was given, what was handed over, a cashier.
  private var paymentAtOnce: TextSpan? {
    let change = fields.of(.change).first { AmountReader.amount(in: $0.text)?.looksLikeMoney ?? false }
    return change?.field.value
      ?? lines.first { line in
        let words = FoldedText.words(of: line.text)
        return words.count <= 5 && words.contains { Self.tillWords.contains($0) }
      }
  }

  private static let tillWords: Set<String> = [
    "cashier", "tendered", "kassierer", "kassierin", "wechselgeld", "ruckgeld", "wisselgeld", "caissier",
    "cajero",
  ]

  /// Somebody is asked to pay later, or is named.
  private var isBilled: Bool {
    fields.all.contains {
      $0.kind == .invoiceNumber || $0.kind == .dueDate || $0.kind == .receiverName || $0.kind == .iban
    }
  }
}
