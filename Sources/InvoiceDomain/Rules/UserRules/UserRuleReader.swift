/// Reads one rule of the users' document.
struct UserRuleReader {
  var object: PolicyObject

  init(_ object: PolicyObject) { self.object = object }

  /// Nil with at least one mistake noted.
  mutating func rule() -> UserRule? {
    let id = object.text("id")
    let field = object.text("field")
    let name = object.text("operator")
    let actionName = object.text("action")
    let message = object.text("message")
    let kind = InvoiceFields.kinds[field]
    if kind == nil, !field.isEmpty {
      object.mistake(
        "the field \"\(field)\" is not known: use one of \(Self.list(InvoiceFields.kinds.keys)).")
    }
    let comparison = UserRule.Comparison(rawValue: name)
    if comparison == nil, !name.isEmpty {
      let known = UserRule.Comparison.allCases.map(\.rawValue)
      object.mistake("the operator \"\(name)\" is not known: use one of \(Self.list(known)).")
    }
    let action = UserRule.Action(rawValue: actionName)
    if action == nil, !actionName.isEmpty {
      let known = UserRule.Action.allCases.map(\.rawValue)
      object.mistake("the action \"\(actionName)\" is not known: use one of \(Self.list(known)).")
    }
    guard let kind, let comparison else { return nil }
    let values = values(for: comparison, of: kind)
    guard let action, object.mistakes.isEmpty else { return nil }
    return UserRule(
      id: id, field: field, comparison: comparison, values: values, action: action, message: message)
  }

  private mutating func values(
    for comparison: UserRule.Comparison, of kind: InvoiceFields.Kind
  ) -> [FieldValue] {
    switch comparison {
    case .isPresent, .isAbsent:
      if object["value"] != nil { object.mistake("\"\(comparison.rawValue)\" takes no value: remove it.") }
      return []
    case .contains, .startsWith:
      guard kind == .text else {
        object.mistake("\"\(comparison.rawValue)\" compares texts only: use equals, atLeast or atMost.")
        return []
      }
      return one(kind)
    case .oneOf: return texts(kind)
    case .greaterThan, .lessThan, .atLeast, .atMost:
      guard kind != .text else {
        object.mistake("\"\(comparison.rawValue)\" compares amounts and dates only: use equals or contains.")
        return []
      }
      return one(kind)
    case .equals, .notEquals: return one(kind)
    }
  }

  private mutating func one(_ kind: InvoiceFields.Kind) -> [FieldValue] {
    switch kind {
    case .text:
      let text = object.text("value")
      if !text.isEmpty, FoldedText.fold(text).isEmpty {
        object.mistake("\"value\" must have letters or digits: nothing else of a text is compared.")
      }
      return [FieldValue.folded(text)]
    case .amount:
      if object["value"] == nil { object.mistake("\"value\" is missing: give it a number.") }
      return object.amount("value").map { [.amount($0)] } ?? []
    case .date:
      let text = object.text("value")
      if let date = CalendarDate(iso: text) { return [.date(date)] }
      if !text.isEmpty { object.mistake("\"value\" must be a date such as 2026-03-31.") }
      return []
    }
  }

  private mutating func texts(_ kind: InvoiceFields.Kind) -> [FieldValue] {
    let texts = object.texts("value")
    if texts.isEmpty { object.mistake("\"oneOf\" needs a list of texts as its value.") }
    return texts.compactMap { text in
      switch kind {
      case .text: return FieldValue.folded(text)
      case .amount:
        if let amount = Amount(plain: text) { return .amount(amount) }
        object.mistake("\"value\" must hold numbers such as \"1234.50\".")
        return nil
      case .date:
        if let date = CalendarDate(iso: text) { return .date(date) }
        object.mistake("\"value\" must hold dates such as 2026-03-31.")
        return nil
      }
    }
  }

  private static func list(_ names: some Sequence<String>) -> String {
    names.sorted().joined(separator: ", ")
  }
}
