public import AWSServices
public import InvoicePipeline

/// The ledger in Amazon Aurora MySQL, written through the Data API. Its tables: terraform/modules/aurora/migrations.
///
/// A write is one transaction:
///
/// 1. The document's row is written unless a later run has done so. From here on other runs of it wait.
/// 2. Whose row it is now is read. Another run's: nothing else is done.
/// 3. Lines and taxes are replaced.
///
/// Doing all of it twice leaves the same, so a transaction that got lost is begun anew (`AuroraTransactions`).
public struct AuroraInvoiceLedger: InvoiceLedger {
  private let data: RDSData
  private let transactions: AuroraTransactions

  public init(data: RDSData, now: @escaping Now, sleep: @escaping @Sendable (Duration) async throws -> Void) {
    self.data = data
    transactions = AuroraTransactions(data: data, now: now, sleep: sleep)
  }

  public func write(_ entry: LedgerEntry, deadline: Timestamp) async throws(StepFailure) -> Bool {
    let row = LedgerRows.invoice(entry)
    let document = [row[0]]
    let parts = [
      ("invoice_lines", LedgerRows.lines(entry)), ("invoice_taxes", LedgerRows.taxes(entry)),
    ]
    return try await transactions.run(by: deadline) { transaction in
      func execute(_ sql: String, _ parameters: [RDSData.Parameter]) async throws -> [[RDSData.Value]] {
        try await data.executeStatement(sql, parameters, in: transaction)
      }
      _ = try await execute(LedgerSQL.writeUnlessLater(row.map(\.name)), row)
      let owner = try await execute(LedgerSQL.owner, document).first?.first?.string
      guard owner == entry.record.run.executionID else { return false }
      for (table, rows) in parts {
        _ = try await execute(LedgerSQL.delete(from: table), document)
        for start in stride(from: 0, to: rows.count, by: Self.rowsOfOneRequest) {
          let some = Array(rows[start..<min(start + Self.rowsOfOneRequest, rows.count)])
          try await data.batchExecuteStatement(
            LedgerSQL.insert(into: table, some[0].map(\.name)), some, in: transaction
          )
        }
      }
      return true
    }
  }

  /// Lines and taxes go with the row that they refer to.
  public func erase(_ documentID: String, deadline: Timestamp) async throws(StepFailure) {
    try await transactions.run(by: deadline) { transaction in
      _ = try await data.executeStatement(
        LedgerSQL.delete(from: "invoices"), [LedgerRows.document(documentID)], in: transaction)
    }
  }

  /// A line has at most 12 KB, a request 4 MiB.
  private static let rowsOfOneRequest = 250
}
