/// What sort of document this is. A credit note flips the sign of what is owed.
public enum DocumentKind: String, Codable, Sendable, Hashable {
  case invoice
  case receipt
  case creditNote = "credit-note"
  case statement
  case other
}
