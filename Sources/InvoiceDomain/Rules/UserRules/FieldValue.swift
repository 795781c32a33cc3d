import FoundationEssentials

/// A value of an invoice in the form in which users' rules compare it.
public enum FieldValue: Sendable, Hashable, Comparable {
  /// Folded: lower case, without accents and punctuation.
  case text(String)
  case amount(Amount)
  case date(CalendarDate)

  static func folded(_ text: String) -> FieldValue { .text(FoldedText.fold(text)) }

  var text: String {
    switch self {
    case .text(let text): text
    case .amount(let amount): amount.description
    case .date(let date): date.description
    }
  }

  public static func < (left: FieldValue, right: FieldValue) -> Bool {
    switch (left, right) {
    case (.amount(let one), .amount(let other)): one < other
    case (.date(let one), .date(let other)): one < other
    default: left.text < right.text
    }
  }
}
