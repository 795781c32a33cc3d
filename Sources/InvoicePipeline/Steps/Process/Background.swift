import InvoiceDomain

/// What is known around an invoice before it is judged.
struct Background: Sendable {
  var details: InvoiceDetails
  /// Earlier documents that this one could repeat; nil where they could not be looked up.
  var known: [KnownInvoice]?
  var past: VendorPast?
  var order: OrderLookup?
  /// What people's documents lack.
  var findings: [Finding]
  var userRules: UserRules
}

extension Background {
  /// Of an invoice that is held against nothing.
  init(alone invoice: Invoice) {
    self.init(
      details: InvoiceDetails(of: invoice, entry: nil), known: [], findings: [], userRules: UserRules())
  }
}

/// Looks up what is known around an invoice: the vendor as people keep it, its earlier documents, those of the same day,
/// the purchase order.
struct BackgroundSearch: Sendable {
  let policies: StoredPolicies
  let earlier: any EarlierDocuments
  let inWork: InvoicesInWork

  func background(
    of invoice: Invoice, documentID: String, run: Run
  ) async throws(StepFailure) -> Background {
    let vendors = try await policies.vendors()
    let userRules = try await policies.userRules()
    let entry = vendors.value.entry(for: invoice)
    var background = Background(
      details: InvoiceDetails(of: invoice, entry: entry),
      findings: [vendors.finding, userRules.finding].compactMap(\.self), userRules: userRules.value)
    if let number = invoice.purchaseOrder.value { background.order = try await policies.order(number) }
    guard let vendorKey = background.details.vendorKey else { return background }

    // In this order: who is entered behind this one looks at the records after this one has been entered.
    let others = try await inWork.known(before: KnownInvoice(documentID, background.details), run: run)
    let records = try await earlier.documents(ofVendor: vendorKey).filter { $0.documentID != documentID }
    let ofVendor = records.filter { $0.mayBeRepeated(by: documentID) }.map(KnownInvoice.init(of:))
    let ofDay = try await ofSameDay(invoice, documentID, besides: vendorKey)
    background.known = others.map { ofVendor.reversed() + $0 + ofDay }
    background.details.category = background.details.category ?? Self.category(of: records)
    // A repeat counts once: as the document that it repeats.
    let unrepeated = records.filter { $0.status == .approved || $0.status == .needsReview }
    var past = VendorPast(documents: unrepeated.map(KnownInvoice.init(of:)), entry: entry)
    if past.needsNeighbours(for: VendorMarks(of: invoice)) {
      past.neighbours = try await earlier.approvedDocuments().filter { $0.documentID != documentID }
        .map(KnownInvoice.init(of:))
    }
    background.past = past
    return background
  }

  /// A repeat may have been read with another vendor; the day then leads to it.
  private func ofSameDay(
    _ invoice: Invoice, _ documentID: String, besides vendorKey: String
  ) async throws(StepFailure) -> [KnownInvoice] {
    guard let day = invoice.issueDate.value, invoice.number.value != nil else { return [] }
    return try await earlier.documents(issuedOn: day)
      .filter {
        $0.documentID != documentID && $0.details?.vendorKey != vendorKey && $0.mayBeRepeated(by: documentID)
      }
      .map(KnownInvoice.init(of:))
  }

  /// The category of the vendor's latest approved document that has one.
  private static func category(of records: [InvoiceRecord]) -> String? {
    records.lazy.filter { $0.status == .approved }.compactMap { $0.details?.category }.first
  }
}
