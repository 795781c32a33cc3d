/// An earlier document that this one may repeat.
public struct DuplicateMatch: Codable, Sendable, Hashable {
  /// The earlier document's id.
  public var documentID: String
  /// The rule that found it, such as `V17`.
  public var rule: String
  /// Number and vendor are the same, date and total do not differ: held as a repeat. Otherwise proposed to a person.
  public var isCertain: Bool
  /// One sentence a clerk understands.
  public var message: String

  public init(documentID: String, rule: String, isCertain: Bool, message: String) {
    self.documentID = documentID
    self.rule = rule
    self.isCertain = isCertain
    self.message = message
  }
}
