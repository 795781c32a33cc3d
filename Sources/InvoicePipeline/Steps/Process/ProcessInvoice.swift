import FoundationEssentials
import InvoiceDomain

/// Decides what becomes of a document.
///
/// 1. A document that was turned away gets its reasons, and nothing else.
/// 2. What is known around it is looked up (`BackgroundSearch`): the vendor and its other documents, those in work at this
///    moment, the purchase order, people's rules.
/// 3. What the reading left open is settled by the vendor's habit, and the document's own rules are checked again.
/// 4. The rules that compare it with its background are checked, and repeats are looked for.
/// 5. The policy decides, by findings, repeats, evidence and confidence.
///
/// May be repeated: the same answer under the same key, unless what is known has changed.
public struct ProcessInvoice: Sendable {
  private let results: any ResultFiles
  private let search: BackgroundSearch
  private let turnedAway: TurnedAway
  private let settings: DecisionSettings
  private let now: Now

  public init(
    results: any ResultFiles, queries: any RecordQueries, register: any InvoiceRegister,
    earlier: any EarlierDocuments, policies: any PolicyFiles, settings: DecisionSettings,
    sha256: @escaping SHA256Hex, now: @escaping Now
  ) {
    self.results = results
    search = BackgroundSearch(
      policies: StoredPolicies(files: policies, keys: settings.policies), earlier: earlier,
      inWork: InvoicesInWork(
        register: register, queries: queries, finder: DuplicateFinder(), sha256: sha256))
    turnedAway = TurnedAway(queries: queries)
    self.settings = settings
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
          document: request.document, run: request.run,
          decision: try await turnedAway.decision(request.admission), decidedAt: now())
      }
    let key = ResultKey.decided(request.document.documentID, request.run)
    try await results.write(try MessageJSON.encode(decided), to: key)
    return Processed(outcome: decided.decision.outcome, invoiceKey: key)
  }

  private func decided(
    _ request: ProcessRequest, _ validation: Validation
  ) async throws(StepFailure) -> DecidedInvoice {
    guard let data = try await results.read(validation.invoiceKey) else {
      throw StepFailure(.resultMissing, "the checked invoice is not there")
    }
    let validated = try MessageJSON.decode(ValidatedInvoice.self, from: data, orThrow: .resultUnreadable)
    let time = now()
    guard let today = time.day else { throw StepFailure(.internal, "the clock is out of range") }
    let documentID = request.document.documentID
    var invoice = validated.invoice
    let background =
      request.document.isCanary
      ? Background(alone: invoice)
      : try await search.background(of: invoice, documentID: documentID, run: request.run)
    let context = RuleContext(
      settings: settings.rules, today: today, embedded: validated.embedded, past: background.past,
      order: background.order)
    let checkedAgain = settled(&invoice, in: context)
    var findings = checkedAgain ?? validated.findings
    findings += RuleBook.records.check(&invoice, in: context)
    findings += [DuplicatesWereChecked().finding(known: background.known)].compactMap(\.self)
    findings += background.findings

    var details = background.details
    if checkedAgain != nil {
      details = InvoiceDetails(of: invoice, entry: background.past?.entry)
      details.category = background.details.category
    }
    let outcome = background.userRules.apply(to: invoice)
    findings += outcome.findings
    details.tags += outcome.tags
    details.category = outcome.category ?? details.category
    let matches = DuplicateFinder().matches(
      of: KnownInvoice(documentID, details), among: background.known ?? [])
    let decision = DecisionPolicy(thresholds: settings.confidence).decide(
      invoice, findings: findings, duplicates: matches)
    return DecidedInvoice(
      document: request.document, run: request.run, decision: decision, invoice: invoice, findings: findings,
      details: details, engine: validated.engine, validatedAt: validated.validatedAt, decidedAt: time)
  }

  /// What the reading left open, settled by the vendor's habit.
  ///
  /// - Returns: the findings of all rules of the document, checked again; nil where nothing was settled.
  private func settled(_ invoice: inout Invoice, in context: RuleContext) -> [Finding]? {
    guard HabitualReading.isNeeded(by: invoice), let past = context.past else { return nil }
    let reading = HabitualReading(habit: VendorHabit(of: past.documents))
    guard reading.settle(&invoice) else { return nil }
    return RuleBook.standard.check(&invoice, in: context)
  }
}
