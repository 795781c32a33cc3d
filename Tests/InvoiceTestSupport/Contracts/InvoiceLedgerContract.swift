import FoundationEssentials
public import InvoiceDomain
public import InvoicePipeline

/// What every ledger does. Checked with fresh documents each time, so it may run on a ledger in use.
public struct InvoiceLedgerContract: Sendable {
  let ledger: any InvoiceLedger
  let read: @Sendable (_ documentID: String) async throws -> Readout?

  /// - Parameter read: what the ledger holds of a document, as whoever queries it sees it.
  public init(
    ledger: any InvoiceLedger, read: @escaping @Sendable (_ documentID: String) async throws -> Readout?
  ) {
    self.ledger = ledger
    self.read = read
  }

  /// The part of a document that the contract looks at.
  public struct Readout: Sendable, Hashable {
    public var executionID: String
    public var status: String
    public var total: Amount?
    public var currency: String?
    public var issueDate: String?
    public var vendorName: String?
    /// In their order.
    public var linePrices: [Amount?]

    public init(
      executionID: String, status: String, total: Amount?, currency: String?, issueDate: String?,
      vendorName: String?, linePrices: [Amount?]
    ) {
      self.executionID = executionID
      self.status = status
      self.total = total
      self.currency = currency
      self.issueDate = issueDate
      self.vendorName = vendorName
      self.linePrices = linePrices
    }
  }

  public func check(_ name: String) async throws {
    try await checkValues(Samples.document("\(name) values"))
    try await checkOrder(Samples.document("\(name) order"))
    try await checkErasure(Samples.document("\(name) erasure"), beside: Samples.document("\(name) other"))
    for attempt in 1...3 { try await checkRace(Samples.document("\(name) race \(attempt)")) }
  }

  private func checkValues(_ document: Document) async throws {
    let id = document.documentID
    let entry = LedgerSamples.entry(
      document, run: "one", total: "1234567890123.4567", prices: ["0.1", "0.20", nil])
    try demand(try await write(entry), "a document is written")
    let expected = Readout(
      executionID: "one", status: "approved", total: Amount(plain: "1234567890123.4567"), currency: "EUR",
      issueDate: "2026-11-01", vendorName: "Müller 🧾 & Söhne",
      linePrices: [Amount(plain: "0.10"), Amount(plain: "0.20"), nil])
    try demand(
      try await read(id) == expected, "every digit and letter is kept, and what is unknown is nothing")
    try demand(try await write(entry), "the same run may write again")
    try demand(try await read(id) == expected, "a repetition changes nothing")
    let unread = LedgerEntry(
      record: Samples.record(document, status: .rejected, run: Samples.run("two", startedAt: Self.later)),
      invoice: nil)
    try demand(try await write(unread), "a document that was not read is written too")
    try demand(
      try await read(id)
        == Readout(
          executionID: "two", status: "rejected", total: nil, currency: nil, issueDate: nil, vendorName: nil,
          linePrices: []), "nothing of an earlier run is left")
  }

  private func checkOrder(_ document: Document) async throws {
    let late = LedgerSamples.entry(
      document, run: "late", startedAt: Self.later, total: "2.00", prices: ["2.00"])
    let early = LedgerSamples.entry(document, run: "early", total: "1.00", prices: ["1.00", "1.00"])
    try demand(try await write(late), "the later run writes")
    let before = try await read(document.documentID)
    try demand(try await !write(early), "an earlier run is refused")
    try demand(try await read(document.documentID) == before, "a refused run changes nothing, lines neither")
    let again = LedgerSamples.entry(document, run: "late", startedAt: Self.later, total: "3.00", prices: [])
    try demand(try await write(again), "a later write of the run replaces its own")
    try demand(try await read(document.documentID)?.linePrices == [], "lines that are gone are gone")
  }

  private func checkErasure(_ document: Document, beside other: Document) async throws {
    _ = try await write(LedgerSamples.entry(document, run: "one", total: "1.00", prices: ["1.00"]))
    _ = try await write(LedgerSamples.entry(other, run: "one", total: "1.00", prices: ["1.00"]))
    for _ in 1...2 { try await ledger.erase(document.documentID, deadline: Self.deadline) }
    try demand(try await read(document.documentID) == nil, "an erased document is gone")
    try demand(try await read(other.documentID)?.linePrices.count == 1, "others stay")
  }

  private func checkRace(_ document: Document) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for second in 1...4 {
        group.addTask {
          let entry = LedgerSamples.entry(
            document, run: "run-\(second)", startedAt: "2026-11-21T12:00:0\(second).000Z",
            total: "\(second).00",
            prices: Array(repeating: "1.00", count: second))
          _ = try await write(entry)
        }
      }
      try await group.waitForAll()
    }
    let left = try await read(document.documentID)
    try demand(left?.executionID == "run-4", "of runs at the same time the latest stays")
    try demand(left?.linePrices.count == 4, "with its lines and no others")
  }

  private func write(_ entry: LedgerEntry) async throws -> Bool {
    try await ledger.write(entry, deadline: Self.deadline)
  }

  private static let later = "2026-11-21T13:00:00.000Z"
  private static let deadline = Timestamp(milliseconds: 4_102_444_800_000)
}
