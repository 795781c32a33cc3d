import InvoiceDomain

/// A value found on a page and what it is taken for.
struct RecognizedField {
  var kind: FieldKind
  /// 0 to 100: how sure the recognition is of the kind.
  var confidence: Double
  var label: Phrase?
  /// The print of the value, from top to bottom; at least one line.
  var lines: [Phrase]
  var currency: CurrencyCode?
  /// Groups of Textract, such as `VENDOR` or `RECEIVER_BILL_TO`.
  var groups: [String] = []

  var text: String { lines.map(\.text).joined(separator: "\n") }
  var box: Rectangle? { lines.map(\.box).enclosing() }
}
