/// A value of the document's header with what its label makes of it.
struct HeaderField: Sendable {
  var field: ReadField
  /// The reader's kind, or the label's where the reader has none.
  var kind: FieldKind
  /// What the label says, whatever the reader says.
  var label: Label?

  var text: String { field.value.text }
}
