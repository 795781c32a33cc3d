import FoundationEssentials
public import InvoiceDomain

extension RuleSettings {
  /// What the rules of `validate` and `process` go by: `SUM_TOLERANCE`, `SUM_TOLERANCE_PER_ADDEND` (in units of the
  /// currency), `MAXIMUM_AGE_DAYS`, `MAXIMUM_TERM_DAYS`, `OWN_COMPANIES` (names and VAT ids between semicolons),
  /// `APPROVAL_LIMITS` (amounts between commas).
  public init(from environment: inout EnvironmentReader) {
    self.init()
    tolerance = environment.amount("SUM_TOLERANCE", default: Amount(tolerance), in: 0...100).decimal
    tolerancePerAddend =
      environment.amount("SUM_TOLERANCE_PER_ADDEND", default: Amount(tolerancePerAddend), in: 0...1).decimal
    oldestDays = environment.integer("MAXIMUM_AGE_DAYS", default: oldestDays, in: 1...36_500)
    longestTermDays = environment.integer("MAXIMUM_TERM_DAYS", default: longestTermDays, in: 1...3650)
    receivers = environment.list("OWN_COMPANIES", separator: ";")
    approvalLimits = environment.amounts("APPROVAL_LIMITS")
  }

  /// What only the rules that look at records go by: `UNUSUAL_AMOUNT_SCORE`, `HOLD_NEW_VENDORS` (`true` or `false`),
  /// `ORDER_PRICE_TOLERANCE_PERCENT`, `ORDER_QUANTITY_TOLERANCE_PERCENT`.
  public mutating func readRecordRules(from environment: inout EnvironmentReader) {
    unusualScore =
      Double(
        environment.amount("UNUSUAL_AMOUNT_SCORE", default: Amount(Decimal(unusualScore)), in: 1...1000)
          .description) ?? unusualScore
    holdsNewVendors = environment.flag("HOLD_NEW_VENDORS", default: false)
    orderPriceTolerance =
      environment.amount("ORDER_PRICE_TOLERANCE_PERCENT", default: Amount(2), in: 0...100).decimal / 100
    orderQuantityTolerance =
      environment.amount("ORDER_QUANTITY_TOLERANCE_PERCENT", default: Amount(5), in: 0...100).decimal / 100
  }
}
