/// A rule that people add without a program: what to do when a field compares in some way.
public struct UserRule: Sendable, Hashable {
  public var id: String
  public var field: String
  public var comparison: Comparison
  /// What the field is compared with. Several only for `oneOf`, none for `isPresent` and `isAbsent`.
  public var values: [FieldValue]
  public var action: Action
  /// For `review` and `block` a sentence for the clerk, for `tag` and `category` the tag or category itself.
  public var message: String

  /// How a field is compared.
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    case equals, notEquals, oneOf, contains, startsWith, greaterThan, lessThan, atLeast, atMost, isPresent,
      isAbsent
  }

  /// What a rule does when it holds.
  public enum Action: String, Sendable, Hashable, CaseIterable {
    /// A person looks.
    case review
    /// A person looks, and this is told first.
    case block
    case tag
    case category
  }

  /// Whether the rule holds. A field without a value only `isAbsent`; of several values, as of the lines, one is enough.
  func holds(for invoice: Invoice) -> Bool {
    let found = InvoiceFields.values(of: field, in: invoice)
    switch comparison {
    case .isPresent: return !found.isEmpty
    case .isAbsent: return found.isEmpty
    case .notEquals: return !found.isEmpty && !found.contains { values.contains($0) }
    default: return found.contains { value in values.contains { compare(value, $0) } }
    }
  }

  private func compare(_ found: FieldValue, _ wanted: FieldValue) -> Bool {
    switch comparison {
    case .equals, .oneOf: found == wanted
    case .contains: found.text.contains(wanted.text)
    case .startsWith: found.text.hasPrefix(wanted.text)
    case .greaterThan: wanted < found
    case .lessThan: found < wanted
    case .atLeast: !(found < wanted)
    case .atMost: !(wanted < found)
    case .notEquals, .isPresent, .isAbsent: false
    }
  }
}
