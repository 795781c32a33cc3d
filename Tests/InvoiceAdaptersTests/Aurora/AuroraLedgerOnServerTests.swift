import AWSServices
import Foundation
import InvoiceAdapters
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

/// The ledger's SQL on a MariaDB server, behind a double of the Data API that also fails as the real one may.
@Suite(
  .serialized, .enabled(if: LedgerDatabase.isAvailable, "INVOICES_LEDGER_CLUSTER_ARN names no database"))
struct AuroraLedgerOnServerTests {
  private let name = UUID().uuidString
  private var document: Document { Samples.document(name) }
  private var entry: LedgerEntry {
    LedgerSamples.entry(document, run: "one", total: "10.10", prices: ["0.1", "10"])
  }

  private func write(_ entry: LedgerEntry, to database: LedgerDatabase) async throws -> Bool {
    try await database.ledger.write(entry, deadline: Timestamp(Date()).adding(seconds: 50))
  }

  @Test func keepsTheContract() async throws {
    try await LedgerDatabase.run { database in
      try await InvoiceLedgerContract(ledger: database.ledger) { try await database.read($0) }.check(name)
    }
  }

  @Test func keepsEveryColumnOfRowLinesAndTaxes() async throws {
    try await LedgerDatabase.run { database in
      #expect(try await write(entry, to: database))
      let id = document.documentID
      let row = try await database.rows(
        "number_key, vendor_key, kind, received_at, due_date, total_amount, run_started_at FROM invoices",
        of: id)
      #expect(
        row == [
          [
            .string("R1"), .string("müller"), .string("invoice"), .string("2026-11-21 12:00:00.000"), .null,
            .string("10.1000000000"), .string("2026-11-21 12:00:00.000"),
          ]
        ])
      let lines = try await database.rows(
        "line_number, name, quantity, unit_price, amount FROM invoice_lines", of: id)
      #expect(
        lines == [
          [.long(1), .string("Item"), .string("1.0000000000"), .null, .string("0.1000000000")],
          [.long(2), .string("Item"), .string("1.0000000000"), .null, .string("10.0000000000")],
        ])
      let taxes = try await database.rows(
        "tax_number, rate_percent, base_amount, amount FROM invoice_taxes", of: id)
      #expect(taxes == [[.long(1), .string("19.0000000000"), .null, .string("0.1900000000")]])
    }
  }

  @Test(arguments: [
    ("lost-transaction", "BatchExecuteStatement"), ("lost-transaction", "CommitTransaction"),
    ("lost-answer", "CommitTransaction"), ("lost-answer", "BatchExecuteStatement"),
    ("lost-answer", "ExecuteStatement"), ("lost-answer", "BeginTransaction"),
    ("DatabaseErrorException", "ExecuteStatement"), ("DatabaseUnavailableException", "CommitTransaction"),
    ("InternalServerErrorException", "BatchExecuteStatement"),
  ])
  func isThereOnceWhateverGetsLost(fault: String, operation: String) async throws {
    try await LedgerDatabase.run { database in
      try await database.plan(fault, of: operation)
      #expect(try await write(entry, to: database))
      let readout = try await database.read(document.documentID)
      #expect(readout?.total == Amount(plain: "10.10"))
      #expect(readout?.linePrices == [Amount(plain: "0.10"), Amount(plain: "10.00")])
    }
  }

  @Test func waitsUntilTheDatabaseIsAwake() async throws {
    try await LedgerDatabase.run { database in
      try await database.plan("DatabaseResumingException", of: "BeginTransaction", times: 9)
      #expect(try await write(entry, to: database))
      #expect(try await database.read(document.documentID)?.linePrices.count == 2)
    }
  }

  @Test func leavesNothingOfATransactionThatFailed() async throws {
    try await LedgerDatabase.run { database in
      try await database.plan("AccessDeniedException", of: "BatchExecuteStatement", after: 1)
      let failure = await #expect(throws: StepFailure.self) { try await write(entry, to: database) }
      #expect(failure?.errorType == "AccessDeniedException")
      #expect(try await database.read(document.documentID) == nil)
      #expect(try await database.rows("line_number FROM invoice_lines", of: document.documentID) == [])
    }
  }

  @Test func keepsWhatIsThereWhenACorrectionFails() async throws {
    try await LedgerDatabase.run { database in
      #expect(try await write(entry, to: database))
      let before = try await database.read(document.documentID)
      let correction = LedgerSamples.entry(
        document, run: "two", startedAt: "2026-11-22T12:00:00.000Z", total: "9.00", prices: ["9"])
      try await database.plan("AccessDeniedException", of: "CommitTransaction")
      await #expect(throws: StepFailure.self) { try await write(correction, to: database) }
      #expect(try await database.read(document.documentID) == before)
      #expect(try await write(correction, to: database))
      #expect(try await database.read(document.documentID)?.linePrices == [Amount(plain: "9.00")])
    }
  }

  @Test func takesThousandsOfLongLines() async throws {
    var many = LedgerSamples.entry(document, run: "one", total: "1.00", prices: [])
    let line = InvoiceLine(
      name: Evidenced(value: String(repeating: "🧾", count: 1500)), price: Evidenced(value: Amount(plain: "1"))
    )
    many.invoice?.lines = Array(repeating: line, count: 2001)
    let entry = many
    try await LedgerDatabase.run { database in
      _ = try await write(entry, to: database)
      #expect(try await database.read(document.documentID)?.linePrices.count == 2001)
    }
  }
}
