/// A print that was misread, most likely, and what it would be read as: a proposal for a person, never applied unseen.
public struct Repair: Codable, Sendable, Hashable {
  /// The amount, by its name in `Invoice`, such as `total` or `lines[2].price`.
  public var field: String
  public var printed: String
  /// The print with one character changed or one mark put back.
  public var proposed: String
  public var value: Amount
  /// The rules that fail as it was read and hold as it is proposed, such as `V03`.
  public var equations: [String]

  public init(field: String, printed: String, proposed: String, value: Amount, equations: [String]) {
    self.field = field
    self.printed = printed
    self.proposed = proposed
    self.value = value
    self.equations = equations
  }
}
