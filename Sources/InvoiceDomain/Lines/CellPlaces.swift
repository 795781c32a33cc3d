/// Where the amounts of the line items stand: what is printed there is no amount of the header.
struct CellPlaces: Sendable {
  private var boxes: [Int: [Box]] = [:]

  init(_ lines: [InvoiceLine]) {
    for amount in lines.flatMap({ [$0.price, $0.unitPrice, $0.quantity] }) {
      if let page = amount.page, let box = amount.box { boxes[page, default: []].append(box) }
    }
  }

  /// The places of what a reader took for amounts of the header.
  init(readAs roles: [FieldKind], in fields: HeaderFields) {
    for header in fields.all where roles.contains(header.field.kind) {
      if let box = header.field.value.box { boxes[header.field.value.page, default: []].append(box) }
    }
  }

  /// The places of the chosen amounts of the header.
  init(header invoice: Invoice) {
    for field in AmountField.allCases {
      if let page = invoice[field].page, let box = invoice[field].box { boxes[page, default: []].append(box) }
    }
  }

  /// Whether the middle of a text lies in the place of a cell, and the middle of the cell in that of the text.
  func contain(_ span: TextSpan) -> Bool {
    guard let box = span.box, let cells = boxes[span.page] else { return false }
    return cells.contains { cell in
      let apart = abs(cell.left + cell.width / 2 - box.left - box.width / 2)
      return apart < min(cell.width, box.width)
        && abs(cell.middle - box.middle) < min(cell.height, box.height) / 2
    }
  }
}
