/// The header fields of a reading, cleaned: no empty values, nothing twice, kinds completed from the labels.
struct HeaderFields: Sendable {
  let all: [HeaderField]

  init(_ reading: Reading) {
    var seen: Set<Place> = []
    var fields: [HeaderField] = []
    let sources = [
      reading.fields, TextFields(reading.lines).fields(), VATNumberScan.fields(reading.lines),
    ]
    fields.reserveCapacity(sources.map(\.count).reduce(0, +))
    for field in sources.joined() where !field.value.text.allSatisfy(\.isWhitespace) {
      guard seen.insert(Place(field)).inserted else { continue }
      let label = field.label.flatMap { LabelLexicon.label(of: $0.text) }
      fields.append(HeaderField(field: field, kind: Self.kind(field, label), label: label))
    }
    all = fields
  }

  func of(_ kinds: FieldKind...) -> [HeaderField] { all.filter { kinds.contains($0.kind) } }

  /// The reader's kind stands unless it has none; a label that names another sort of value than the reader is
  /// believed (`TOTAL` labelled "Total Paid").
  private static func kind(_ field: ReadField, _ label: Label?) -> FieldKind {
    let typed = field.kind
    guard let label else { return typed }
    if typed == .other || typed.rawValue.isEmpty { return label.kind }
    return typed == .issueDate && otherDates.contains(label.kind) ? label.kind : typed
  }

  /// Dates that readers give as the document's where it shows no other.
  private static let otherDates: Set<FieldKind> = [.dueDate, .orderDate, .deliveryDate]

  /// The same print read for the same kind.
  private struct Place: Hashable {
    let kind: FieldKind
    let page: Int
    let text: String
    let box: Box?

    init(_ field: ReadField) {
      kind = field.kind
      page = field.value.page
      text = field.value.text
      box = field.value.box
    }
  }
}
