public import InvoiceDomain

/// Puts invoices that could be repeats of each other into one order, before any of them is decided.
///
/// A list of the vendor's documents follows writes after a moment: two files of one invoice, decided at the same
/// time, would not see each other there. The register is the one place where of two the second sees the first.
public protocol InvoiceRegister: Sendable {
  /// Enters an invoice behind everything that was entered under the key before.
  ///
  /// May be repeated: a run keeps its place.
  ///
  /// - Returns: what stands before it, oldest first; nothing when there is no place left under the key.
  func enter(_ entry: RegisterEntry, under key: String) async throws(StepFailure) -> [RegisterEntry]?
}

/// An invoice as a run read it.
public struct RegisterEntry: Codable, Sendable, Hashable {
  public var invoice: KnownInvoice
  public var executionID: String

  public init(_ invoice: KnownInvoice, executionID: String) {
    self.invoice = invoice
    self.executionID = executionID
  }

  /// Entries under one key. Where so many documents share a number, it is none, and a person has to look.
  public static let mostUnderOneKey = 100

  /// What stands before the place of this entry's run in a list that has it; all of a list that has not.
  public func predecessors(in entries: [RegisterEntry]) -> [RegisterEntry] {
    Array(
      entries.prefix { $0.executionID != executionID || $0.invoice.documentID != invoice.documentID })
  }
}
