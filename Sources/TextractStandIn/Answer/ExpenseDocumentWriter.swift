import AWSServices
import InvoiceDomain

/// Writes what was found on a page as Textract's `ExpenseDocument`.
struct ExpenseDocumentWriter {
  let page: Page
  /// The currency of the whole document.
  let currency: CurrencyRecognition
  /// Makes the ids of blocks and groups.
  let newID: () -> String

  func document() -> Textract.ExpenseDocument {
    let recognition = PageRecognition(page, currency: currency)
    let groups = recognition.lineItems.enumerated().map { index, items in
      Textract.LineItemGroup(
        lineItemGroupIndex: index + 1,
        lineItems: items.map { Textract.LineItemFields(lineItemExpenseFields: fields(of: $0)) })
    }
    return Textract.ExpenseDocument(
      expenseIndex: page.number, summaryFields: recognition.fields.map(summaryField), lineItemGroups: groups,
      blocks: BlockWriter(page: page, newID: newID).blocks())
  }

  private var geometry: PageGeometry { PageGeometry(width: page.width, height: page.height) }

  private func summaryField(_ field: RecognizedField) -> Textract.ExpenseField {
    Textract.ExpenseField(
      type: Textract.ExpenseType(text: field.kind.rawValue, confidence: field.confidence),
      labelDetection: field.label.map { detection([$0]) }, valueDetection: detection(field.lines),
      pageNumber: page.number,
      currency: field.currency.map {
        Textract.ExpenseCurrency(code: $0.rawValue, confidence: field.confidence)
      },
      groupProperties: field.groups.isEmpty
        ? nil : [Textract.ExpenseGroupProperty(types: field.groups, id: newID())])
  }

  private func fields(of item: LineItem) -> [Textract.ExpenseField] {
    func field(_ kind: FieldKind, _ lines: [Phrase]) -> Textract.ExpenseField? {
      guard !lines.isEmpty else { return nil }
      return Textract.ExpenseField(
        type: Textract.ExpenseType(text: kind.rawValue, confidence: 95), valueDetection: detection(lines),
        pageNumber: page.number)
    }
    return [
      field(.item, item.name), field(.productCode, [item.productCode].compactMap { $0 }),
      field(.quantity, [item.quantity].compactMap { $0 }),
      field(.unitPrice, [item.unitPrice].compactMap { $0 }),
      field(.price, [item.price].compactMap { $0 }), field(.expenseRow, item.lines),
    ].compactMap { $0 }
  }

  private func detection(_ lines: [Phrase]) -> Textract.ExpenseDetection {
    Textract.ExpenseDetection(
      text: lines.map(\.text).joined(separator: "\n"),
      geometry: lines.map(\.box).enclosing().map { geometry.geometry(of: $0) },
      confidence: lines.map(\.confidence).min())
  }
}
