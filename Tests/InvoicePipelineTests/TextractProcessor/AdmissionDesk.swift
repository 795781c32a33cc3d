import FoundationEssentials
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport

/// The step `AdmitDocument` with a bucket and a table in memory.
struct AdmissionDesk {
  let files: InMemoryDocumentFiles
  let table: InMemoryInvoiceTable
  let results: InMemoryResultFiles
  private let clock = ManualClock()
  private let limits: AdmissionLimits

  init() {
    files = InMemoryDocumentFiles()
    table = InMemoryInvoiceTable()
    results = InMemoryResultFiles(now: clock.now)
    limits = AdmissionLimits(rawBucket: Samples.rawBucket)
  }

  init(sharing desk: AdmissionDesk, maximumBytes: Int = 10_485_760, maximumPages: Int = 3000) {
    files = desk.files
    table = desk.table
    results = desk.results
    limits = AdmissionLimits(
      rawBucket: Samples.rawBucket, maximumBytes: maximumBytes, maximumPages: maximumPages)
  }

  var step: AdmitDocument { step(claims: table) }

  func step(claims: any DocumentClaims) -> AdmitDocument {
    AdmitDocument(
      files: files, claims: claims, records: table, queries: table, results: results,
      readEmbeddedInvoice: {
        $0.isEmpty ? nil : EmbeddedInvoice(number: String(decoding: $0, as: UTF8.self))
      },
      limits: limits, sha256: fakeSHA256, now: clock.now)
  }

  func put(_ data: Data, at key: String) async { await files.put(data, bucket: Samples.rawBucket, key: key) }

  func request(_ key: String, run: String, reprocess: Bool? = nil) -> AdmitRequest {
    AdmitRequest(
      run: Samples.run(run), event: ReceivedFile(bucket: Samples.rawBucket, key: key, reprocess: reprocess))
  }

  func admit(_ key: String, run: String, reprocess: Bool? = nil) async throws(StepFailure) -> Admission {
    try await step.admit(request(key, run: run, reprocess: reprocess))
  }

  func history(_ admission: Admission) async throws(StepFailure) -> RecordHistory? {
    try await table.history(admission.document?.documentID ?? "")
  }

  func fail(_ admission: Admission, run: String) async throws(StepFailure) {
    guard let document = admission.document else { return }
    _ = try await table.fail(
      document, run: Samples.run(run),
      failure: RunFailure(state: "ExtractSync", error: "JobFailed"), at: clock.now())
  }
}
