/// An amount that is plainly printed for a role which another amount plays, and that no sum of the document explains.
public struct OtherAmount: Codable, Sendable, Hashable {
  public var field: AmountField
  public var amount: Evidenced<Amount>

  public init(field: AmountField, amount: Evidenced<Amount>) {
    self.field = field
    self.amount = amount
  }
}
