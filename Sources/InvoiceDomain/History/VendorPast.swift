/// What is on record of the vendor of a document.
public struct VendorPast: Sendable, Hashable {
  /// The vendor's other documents, newest first, approved or not.
  public var documents: [KnownInvoice]
  /// Approved documents of all vendors, newest first. Looked up only where the vendor or its bank account is new,
  /// because only then the question is whose they are like.
  public var neighbours: [KnownInvoice]
  /// What people keep of the vendor.
  public var entry: VendorEntry?

  public init(documents: [KnownInvoice] = [], neighbours: [KnownInvoice] = [], entry: VendorEntry? = nil) {
    self.documents = documents
    self.neighbours = neighbours
    self.entry = entry
  }

  /// Only these say something about the vendor: what nobody approved may itself be the fraud.
  public var approved: [KnownInvoice] { documents.filter(\.isApproved) }

  public var isKnown: Bool { entry != nil || documents.contains(where: \.isApproved) }

  /// The bank accounts that may be relied on.
  public var ibans: Set<String> {
    Set(approved.flatMap(\.marks.ibans) + (entry?.ibans ?? []))
  }

  /// The web hosts that may be relied on.
  public var hosts: Set<String> {
    Set(approved.compactMap(\.marks.host) + (entry?.hosts ?? []))
  }

  /// The tax numbers that may be relied on.
  public var taxIDs: Set<String> {
    Set(approved.compactMap(\.marks.taxID) + (entry?.taxIDs ?? []))
  }

  /// Whether the documents of other vendors have to be looked up to judge this one.
  public func needsNeighbours(for marks: VendorMarks) -> Bool {
    !isKnown || !ibans.isSuperset(of: marks.ibans)
  }
}
