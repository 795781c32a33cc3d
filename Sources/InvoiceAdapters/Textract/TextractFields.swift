import AWSServices
import InvoiceDomain
import InvoicePipeline

/// The fields, tables and lines of one ExpenseDocument in neutral form.
struct TextractFields {
  private(set) var header: [ReadField] = []
  private(set) var tables: [ReadTable] = []
  private(set) var lines: [TextSpan] = []
  private(set) var pages: Set<Int> = []
  private let defaultPage: Int

  init(_ document: Textract.ExpenseDocument) {
    let numbered =
      (document.summaryFields ?? []).compactMap(\.pageNumber) + (document.blocks ?? []).compactMap(\.page)
    defaultPage = Self.page(numbered.first ?? document.expenseIndex ?? 1)
    pages = Set(numbered.map(Self.page))
    header = (document.summaryFields ?? []).compactMap(field)
    for group in document.lineItemGroups ?? [] {
      let rows = (group.lineItems ?? []).map { row in
        ReadRow(cells: (row.lineItemExpenseFields ?? []).compactMap(field))
      }
      if !rows.isEmpty { tables.append(ReadTable(rows: rows)) }
    }
    lines = (document.blocks ?? []).compactMap(line)
    let read = tables.flatMap(\.rows).flatMap(\.cells) + header
    pages.formUnion(read.map(\.value.page))
    if pages.isEmpty { pages = [defaultPage] }
  }

  /// Nil for a field without a value: there is nothing to keep.
  private func field(_ field: Textract.ExpenseField) -> ReadField? {
    guard let value = field.valueDetection, let text = value.text else { return nil }
    let page = field.pageNumber.map(Self.page) ?? defaultPage
    let label = field.labelDetection.flatMap { label in
      label.text.map {
        TextSpan(text: $0, confidence: Self.percent(label.confidence), page: page, box: Box(label.geometry))
      }
    }
    return ReadField(
      kind: FieldKind(field.type?.text ?? ""),
      kindConfidence: Self.percent(field.type?.confidence ?? value.confidence),
      label: label,
      value: TextSpan(
        text: text, confidence: Self.percent(value.confidence), page: page, box: Box(value.geometry)),
      groups: (field.groupProperties ?? []).flatMap { $0.types ?? [] })
  }

  private func line(_ block: Textract.Block) -> TextSpan? {
    guard block.blockType == .line, let text = block.text else { return nil }
    return TextSpan(
      text: text, confidence: Self.percent(block.confidence), page: block.page.map(Self.page) ?? defaultPage,
      box: Box(block.geometry))
  }

  /// From the first page to the last that Textract reads, whatever a damaged answer says.
  private static func page(_ number: Int) -> Int { min(max(number, 1), Inspection.maximumPages) }

  /// 0 to 100, likewise.
  private static func percent(_ confidence: Double?) -> Double { min(max(confidence ?? 0, 0), 100) }
}

extension Box {
  init?(_ geometry: Textract.Geometry?) {
    guard let box = geometry?.boundingBox, let left = box.left, let top = box.top, let width = box.width,
      let height = box.height
    else { return nil }
    self.init(left: left, top: top, width: width, height: height)
  }
}
