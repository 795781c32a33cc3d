public import FoundationEssentials

/// Tolerances and limits of the rules, set from outside.
public struct RuleSettings: Codable, Sendable, Hashable {
  /// The least tolerance of a sum, in units of the currency.
  public var tolerance = Decimal(string: "0.01") ?? 0
  /// Added to the tolerance for every addend of a sum: each may be rounded.
  public var tolerancePerAddend = Decimal(string: "0.005") ?? 0
  /// Days that an invoice may be dated ahead of today.
  public var futureDays = 1
  /// Days after which an invoice is unusually old (24 months).
  public var oldestDays = 730
  /// Days between invoice and due date beyond which the due date is doubtful.
  public var longestTermDays = 180
  /// Share by which the best candidate must outdo the second.
  public var candidateMargin = 0.1
  /// Robust z score of a total beyond which it is unusual for its vendor.
  public var unusualScore = 3.5
  /// Totals from which a further person must approve, in units of the document's currency.
  public var approvalLimits: [Amount] = []
  /// A person looks at every document of a vendor that is not known yet.
  public var holdsNewVendors = false
  /// Share by which a price may differ from the one of its purchase order.
  public var orderPriceTolerance = Decimal(string: "0.02") ?? 0
  /// Share by which a quantity may exceed the ordered one.
  public var orderQuantityTolerance = Decimal(string: "0.05") ?? 0
  /// VAT ids and names of our own companies; empty: the receiver is not checked.
  public var receivers: [String] = []

  public init() {}

  /// How far a sum of the invoice may be off; at least 1 in a currency without decimals, where tax is rounded to whole
  /// units.
  func tolerance(addends: Int, of invoice: Invoice) -> FixedPoint {
    let wide = tolerancePerAddend * Decimal(addends)
    let set = FixedPoint(Amount(wide > tolerance ? wide : tolerance)) ?? .cent
    return invoice.currency.value?.decimals == 0 ? max(set, FixedPoint(units: FixedPoint.scale)) : set
  }
}
