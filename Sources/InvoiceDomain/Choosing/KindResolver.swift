/// Tells what sort of document this is: from its title, from the label of its number, from how it was paid.
///
/// A word in a sentence, in a name or in a row of a table proves nothing: only a line that is a title, or the label of
/// the number, speaks.
struct KindResolver {
  let fields: HeaderFields
  let lines: [TextSpan]
  /// Of the tables: an article may be called `Gutschrift` or `Ticket`.
  let cells: [ReadField]

  func kind() -> Evidenced<DocumentKind> {
    if let title = lines.first(where: { isOnTop($0) && DocumentTitle.isNoInvoice($0.text) }) {
      return evidenced(.other, title)
    }
    let titles = self.titles
    let isTitled = titles.contains { !DocumentTitle.isLabelOfDate($0.span.text) }
    if !isTitled, let title = lines.first(where: { isOnTop($0) && DocumentTitle.isOther($0.text) }) {
      return evidenced(.other, title)
    }
    let paid = paymentAtOnce
    if let title = titles.first {
      guard title.kind == .invoice, let paid else { return evidenced(title.kind, title.span) }
      return evidenced(.receipt, paid)
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

  /// Further down, the name of another document is the label of its number. The subject of a letter stands a little
  /// below the upper third (DIN 5008).
  private func isOnTop(_ line: TextSpan) -> Bool { (line.box?.top ?? 1) < 0.4 }

  /// What names a sort of document, the most telling first, then in the order of print: a line at the top of the first
  /// page that is nothing but a title; one with a number, and the labels of the number; only without those a line further down.
  private var titles: [(kind: DocumentKind, span: TextSpan)] {
    let free = lines.compactMap { span in
      DocumentTitle.kind(of: span.text).flatMap { isInTable(span) ? nil : (kind: $0, span: span) }
    }
    let first = lines.map(\.page).min()
    let top = free.filter { isOnTop($0.span) && $0.span.page == first }
    let labels = fields.of(.invoiceNumber).compactMap(\.field.label).compactMap { span in
      DocumentTitle.kind(ofLabel: span.text).map { (kind: $0, span: span) }
    }
    let named = top.filter { DocumentTitle.isBare($0.span.text) } + top + labels
    return named.isEmpty ? free.filter { DocumentTitle.kind(ofLabel: $0.span.text) != nil } : named
  }

  private func isInTable(_ span: TextSpan) -> Bool {
    guard let box = span.box else { return false }
    let middle = box.left + box.width / 2
    return cells.contains { cell in
      guard let place = cell.value.box, cell.value.page == span.page else { return false }
      return place.left <= middle && middle <= place.right && place.top <= box.middle
        && box.middle <= place.bottom
    }
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
