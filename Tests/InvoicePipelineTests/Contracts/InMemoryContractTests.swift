import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

/// The fakes keep the contracts that the real adapters keep.
@Suite struct InMemoryContractTests {
  let table = InMemoryInvoiceTable()

  @Test func claims() async throws {
    try await DocumentClaimsContract(claims: table, records: table, queries: table).check("memory")
  }

  @Test func records() async throws {
    try await InvoiceRecordsContract(claims: table, records: table, queries: table).check("memory")
  }

  @Test func register() async throws {
    try await InvoiceRegisterContract(register: table).check("memory")
  }

  @Test func ledger() async throws {
    let ledger = InMemoryInvoiceLedger()
    try await InvoiceLedgerContract(ledger: ledger) { documentID in
      await ledger.entries[documentID].map { entry in
        InvoiceLedgerContract.Readout(
          executionID: entry.record.run.executionID, status: entry.record.status.rawValue,
          total: entry.invoice?.total.value, currency: entry.invoice?.currency.value?.rawValue,
          issueDate: entry.invoice?.issueDate.value?.description,
          vendorName: entry.invoice?.vendor.name.value,
          linePrices: entry.invoice?.lines.map(\.price.value) ?? [])
      }
    }.check("memory")
  }

  @Test func earlierDocuments() async throws {
    try await EarlierDocumentsContract(claims: table, records: table, earlier: table).check("memory")
  }

  @Test func policyFiles() async throws {
    let files = InMemoryResultFiles(now: ManualClock().now)
    try await PolicyFilesContract(files: files) { try await files.write($0, to: $1) }.check()
  }

  @Test func erasure() async throws {
    try await RecordErasureContract(
      erasure: table, claims: table, records: table, queries: table, jobs: table, register: table
    ).check("memory")
  }

  @Test func jobs() async throws {
    try await ExtractionJobsContract(jobs: table).check("memory")
  }

  @Test func documentFiles() async throws {
    let files = InMemoryDocumentFiles()
    try await DocumentFilesContract(files: files, bucket: "raw") { data, key in
      await files.put(data, bucket: "raw", key: key)
    }.check()
  }

  @Test func resultFiles() async throws {
    let files = InMemoryResultFiles(now: ManualClock().now)
    try await ResultFilesContract(files: files, sweep: files).check()
  }

  @Test func runs() async throws {
    try await RunsContract(runs: InMemoryRuns()).check("restart-1")
  }

  @Test func undeliveredUploads() async throws {
    let uploads = InMemoryUndeliveredUploads([
      .init(id: "1", receipt: "1", file: ReceivedFile(bucket: "raw", key: "incoming/März 🧾.pdf")),
      .init(id: "2", receipt: "2", file: nil),
    ])
    try await UndeliveredUploadsContract(uploads: uploads).check()
  }

  @Test func continuation() async throws {
    try await RunContinuationContract(continuation: RecordingRunContinuation()).check(token: "token")
  }

  @Test func expenseReader() async throws {
    let reader = ScriptedExpenseReader(answer: .success(Samples.reading()))
    try await ExpenseReaderContract(
      reader: reader, onePage: Samples.document("one"), severalPages: Samples.document("three", pages: 3)
    ) { jobID in
      let reading = Samples.reading(pages: [1, 2, 3])
      await reader.finish(jobID, with: JobResults(status: .succeeded, reading: reading))
    }.check()
  }
}
