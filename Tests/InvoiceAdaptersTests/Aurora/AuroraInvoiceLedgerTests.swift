import InvoiceAdapters
import InvoicePipeline
import InvoiceTestSupport
import Testing

/// What the ledger does when the database does not answer as it should; what its SQL does is tested on a server.
@Suite struct AuroraInvoiceLedgerTests {
  private let clock = ManualClock()
  private let entry = LedgerSamples.entry(Samples.document(), run: "one", total: "1.00", prices: ["1.00"])
  private static let whole = [
    "BeginTransaction", "Execute", "Execute", "Execute", "BatchExecute", "Execute", "BatchExecute",
    "CommitTransaction",
  ]

  private func write(_ api: ScriptedDataAPI) async throws -> Bool {
    try await api.ledger(clock).write(entry, deadline: clock.now().adding(seconds: 50))
  }

  @Test func writesRowLinesAndTaxesInOneTransaction() async throws {
    let api = ScriptedDataAPI()
    #expect(try await write(api))
    #expect(await api.operations == Self.whole)
    #expect(await api.requests.dropFirst().allSatisfy { $0.body.contains(#""transactionId":"t-1""#) })
  }

  @Test func leavesLinesAloneWhenALaterRunHasTheRow() async throws {
    let api = ScriptedDataAPI(owner: "two")
    #expect(try await !write(api))
    #expect(await api.operations == ["BeginTransaction", "Execute", "Execute", "CommitTransaction"])
  }

  @Test func waitsForADatabaseThatSleeps() async throws {
    let begun = clock.now()
    let asleep = Array(repeating: "DatabaseResumingException", count: 8)
    let api = ScriptedDataAPI(["BeginTransaction": asleep])
    #expect(try await write(api))
    #expect(clock.now() == begun.adding(seconds: 16))
    #expect(await api.operations == Array(repeating: "BeginTransaction", count: 8) + Self.whole)
  }

  @Test func leavesADatabaseThatDoesNotWakeToTheNextRunOfTheStep() async throws {
    let begun = clock.now()
    let api = ScriptedDataAPI(["BeginTransaction": Array(repeating: "DatabaseResumingException", count: 100)])
    let failure = await #expect(throws: StepFailure.self) { try await write(api) }
    #expect(failure?.errorType == "DependencyUnavailable")
    #expect(clock.now() < begun.adding(seconds: 50))
  }

  @Test(arguments: [
    ("BatchExecute", "TransactionNotFoundException"), ("Execute", "DatabaseErrorException"),
    ("Execute", "StatementTimeoutException"), ("CommitTransaction", "TransactionNotFoundException"),
    ("CommitTransaction", "BadRequestException"),
  ])
  func beginsATransactionAnewThatGotLost(operation: String, code: String) async throws {
    let api = ScriptedDataAPI([operation: [code]])
    #expect(try await write(api))
    let operations = await api.operations
    #expect(operations.count { $0 == "BeginTransaction" } == 2)
    #expect(operations.count { $0 == "RollbackTransaction" } == 1)
    #expect(operations.suffix(Self.whole.count) == Self.whole[...])
  }

  @Test func givesUpAfterThreeTransactionsAndTellsNoValues() async throws {
    let api = ScriptedDataAPI(["Execute": Array(repeating: "DatabaseErrorException", count: 9)])
    let failure = await #expect(throws: StepFailure.self) { try await write(api) }
    #expect(failure?.errorType == "DependencyUnavailable")
    #expect(failure?.message.contains("DatabaseErrorException") == true)
    #expect(failure?.message.contains("Müller") == false)
    #expect(await api.operations.count { $0 == "BeginTransaction" } == 3)
  }

  @Test(arguments: ["AccessDeniedException", "InvalidSecretException", "HttpEndpointNotEnabledException"])
  func doesNotRepeatWhatIsRefused(code: String) async throws {
    let api = ScriptedDataAPI(["Execute": [code]])
    let failure = await #expect(throws: StepFailure.self) { try await write(api) }
    #expect(failure?.errorType == code)
    #expect(await api.operations == ["BeginTransaction", "Execute", "RollbackTransaction"])
  }

  @Test func sendsManyLinesInSeveralRequests() async throws {
    let many = LedgerSamples.entry(
      Samples.document(), run: "one", total: "1.00", prices: Array(repeating: "1.00", count: 501))
    let api = ScriptedDataAPI()
    #expect(try await api.ledger(clock).write(many, deadline: clock.now().adding(seconds: 50)))
    #expect(await api.operations.count { $0 == "BatchExecute" } == 4)
  }
}
