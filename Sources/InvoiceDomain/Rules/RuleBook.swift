/// All rules, composed in one place. Each looks at the invoice by itself; all findings are collected.
public struct RuleBook: Sendable {
  public let rules: [any Rule]

  public init(_ rules: [any Rule]) { self.rules = rules }

  /// The rules that need nothing but the document.
  public static let standard = RuleBook([
    LinesAddUpToNet(), LinesAndChargesMakeNet(), NetPlusTaxIsTotal(), BalanceIsDue(), TaxMatchesRates(),
    TaxBasesAddUpToNet(), LineIsQuantityTimesPrice(), ItemCountMatches(), RequiredFieldsAreThere(),
    DatesArePlausible(),
    AmountsArePlausible(), BankDetailsAreValid(), VATNumberIsValid(), TaxRateIsKnown(), AddressedToUs(),
    BestCandidateLeads(), DocumentIsComplete(),
  ])

  /// Checks an invoice and notes on its values what the rules prove.
  public func check(_ invoice: inout Invoice, in context: RuleContext) -> [Finding] {
    var findings: [Finding] = []
    for rule in rules {
      let outcome = rule.check(invoice, in: context)
      findings += outcome.findings
      for path in outcome.proven { invoice.prove(path, by: rule.id) }
    }
    return findings
  }
}
