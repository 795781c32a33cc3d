/// Rules that are checked together. Each looks at the invoice by itself; all findings are collected.
public struct RuleBook: Sendable {
  public let rules: [any Rule]

  public init(_ rules: [any Rule]) { self.rules = rules }

  /// The rules that need nothing but the document.
  public static let standard = RuleBook(
    equations + [
      ItemCountMatches(), RequiredFieldsAreThere(), DocumentIsPayable(), DatesArePlausible(),
      AmountsArePlausible(),
      BankDetailsAreValid(), VATNumberIsValid(), ReverseChargeIsComplete(), TaxRateIsKnown(),
      AddressedToUs(), AmountKeepsOffLimits(), AmountIsNotRound(), EmbeddedInvoiceMatches(),
      BestCandidateLeads(), PrintedAmountsAreUsed(), DocumentIsComplete(),
    ])

  /// The rules that compare a document with what is on record: `RuleContext.past` and `RuleContext.order`.
  public static let records = RuleBook([
    BankAccountIsKnown(), VendorIsKnown(), AmountIsUsual(), AmountIsNotSplit(), NumberHasUsualShape(),
    WebAddressIsUsual(), TaxNumberIsUsual(), LayoutIsUsual(), OrderMatches(),
  ])

  /// The sums of a document.
  static let equations: [any Rule] = [
    LinesAddUpToNet(), LinesAndChargesMakeNet(), NetPlusTaxIsTotal(), BalanceIsDue(), TaxMatchesRates(),
    TaxBasesAddUpToNet(), LineIsQuantityTimesPrice(),
  ]

  /// Checks an invoice and notes on its values what the rules prove.
  public func check(_ invoice: inout Invoice, in context: RuleContext) -> [Finding] {
    var findings: [Finding] = []
    for rule in rules {
      let outcome = rule.check(invoice, in: context)
      findings += outcome.findings
      for path in outcome.proven { invoice.prove(path, by: rule.id) }
    }
    propose(for: invoice, in: context, on: &findings)
    return findings
  }

  /// Puts the repair that would make the sums come out, if there is one, on the first finding about a sum.
  private func propose(for invoice: Invoice, in context: RuleContext, on findings: inout [Finding]) {
    let equations = Set(Self.equations.map(\.id))
    guard let place = findings.firstIndex(where: { equations.contains($0.rule) }),
      let repair = LookAlikeRepair(equations: Self.equations, context: context).repair(of: invoice)
    else { return }
    findings[place].repair = repair
    findings[place].message +=
      " If \"\(repair.printed)\" was \"\(repair.proposed)\", the sums would come out: compare it with the document."
  }
}
