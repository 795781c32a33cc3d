import FoundationEssentials
public import InvoiceDomain

/// Decides what becomes of a document.
///
/// 1. A document that was turned away gets its reasons, and nothing else.
/// 2. The invoice takes its place behind others that are in work at this moment (`InvoicesInWork`).
/// 3. The vendor's other documents are looked up: for repeats, and for the category they have.
/// 4. The policy decides, by findings, repeats and confidence.
///
/// May be repeated: the same answer under the same key, unless the vendor's documents have changed.
public struct ProcessInvoice: Sendable {
  private let results: any ResultFiles
  private let history: VendorHistory
  private let inWork: InvoicesInWork
  private let finder: DuplicateFinder
  private let policy: DecisionPolicy
  private let now: Now

  public init(
    results: any ResultFiles, queries: any RecordQueries, register: any InvoiceRegister,
    finder: DuplicateFinder, policy: DecisionPolicy, sha256: @escaping SHA256Hex, now: @escaping Now
  ) {
    self.results = results
    history = VendorHistory(queries: queries)
    inWork = InvoicesInWork(register: register, queries: queries, finder: finder, sha256: sha256)
    self.finder = finder
    self.policy = policy
    self.now = now
  }

  /// - Throws: `MalformedEvent` when there is neither an invoice nor a reason why not; `ResultMissing`,
  ///   `ResultUnreadable`, or what a port throws.
  public func process(_ request: ProcessRequest) async throws(StepFailure) -> Processed {
    let decided =
      if let validation = request.validation {
        try await decided(request, validation)
      } else {
        DecidedInvoice(
          document: request.document, run: request.run, decision: try turnedAway(request.admission),
          decidedAt: now())
      }
    let key = ResultKey.decided(request.document.documentID, request.run)
    try await results.write(try MessageJSON.encode(decided), to: key)
    return Processed(outcome: decided.decision.outcome, invoiceKey: key)
  }

  private func turnedAway(_ refusal: Refusal?) throws(StepFailure) -> Decision {
    let reasons = refusal?.reasons?.map(\.message) ?? []
    switch refusal?.disposition {
    case .rejected?: return Decision(outcome: .rejected, reasons: reasons)
    case .duplicate?:
      return Decision(outcome: .duplicate, reasons: reasons, duplicateOf: refusal?.duplicateOf)
    default: throw StepFailure(.malformedEvent, "neither an invoice nor a reason why there is none")
    }
  }

  private func decided(
    _ request: ProcessRequest, _ validation: Validation
  ) async throws(StepFailure) -> DecidedInvoice {
    guard let data = try await results.read(validation.invoiceKey) else {
      throw StepFailure(.resultMissing, "the checked invoice is not there")
    }
    let validated = try MessageJSON.decode(ValidatedInvoice.self, from: data, orThrow: .resultUnreadable)
    let documentID = request.document.documentID
    var details = InvoiceDetails(of: validated.invoice)
    let invoice = KnownInvoice(documentID, details)
    var known: [KnownInvoice]?
    if let vendorKey = details.vendorKey {
      // In this order: who is entered behind this one looks at the records after this one has been entered.
      let others = try await inWork.known(before: invoice, run: request.run)
      let records = try await history.records(of: vendorKey, except: documentID)
      details.category = VendorHistory.category(of: records)
      let recorded = records.filter { $0.mayBeRepeated(by: documentID) }.map(KnownInvoice.init(of:))
      known = others.map { recorded.reversed() + $0 }
    }

    let matches = finder.matches(of: invoice, among: known ?? [])
    let findings = validated.findings + [DuplicatesWereChecked.finding(known: known)].compactMap(\.self)
    return DecidedInvoice(
      document: request.document, run: request.run,
      decision: policy.decide(validated.invoice, findings: findings, duplicates: matches),
      invoice: validated.invoice, findings: findings, details: details, engine: validated.engine,
      validatedAt: validated.validatedAt, decidedAt: now())
  }
}
