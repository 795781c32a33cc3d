/// The tax of one rate.
public struct TaxLine: Codable, Sendable, Hashable {
  /// In percent: `19` for 19 %.
  public var rate: Amount?
  public var base: Amount?
  public var amount: Evidenced<Amount>

  public init(rate: Amount? = nil, base: Amount? = nil, amount: Evidenced<Amount>) {
    self.rate = rate
    self.base = base
    self.amount = amount
  }
}
