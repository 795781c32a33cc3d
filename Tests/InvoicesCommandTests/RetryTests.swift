import InvoicePipeline
import Testing

@testable import InvoicesCommand

@Suite("Retry")
struct RetryTests {
  @Test("starts a run for the same version of the file, to be processed again")
  func starts() async throws {
    let runs = SampleRuns()
    let name = try await retry(sampleRecord("b", status: .failed), runs).start("bbbb")
    let started = try #require(runs.all.first)
    #expect(started.name == name)
    #expect(started.file.reprocess == true)
    #expect(started.file.detail?.bucket?.name == "raw")
    #expect(started.file.detail?.object?.key == "incoming/invoice.pdf")
    #expect(started.file.detail?.object?.version == "v1")
  }

  @Test("names the run so that Step Functions takes it")
  func name() async throws {
    let name = try await retry(sampleRecord("b"), SampleRuns()).start("bbbb")
    #expect(name.utf8.count <= 80)
    #expect(name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
  }

  @Test("does not disturb a document that is being processed")
  func processing() async {
    let runs = SampleRuns()
    await #expect(throws: CommandFailure.self) {
      try await retry(sampleRecord("b", status: .processing), runs).start("bbbb")
    }
    #expect(runs.all.isEmpty)
  }

  @Test("says so when the run exists")
  func exists() async {
    await #expect(throws: CommandFailure.self) {
      try await retry(sampleRecord("b"), SampleRuns(isNew: false)).start("bbbb")
    }
  }

  private func retry(_ record: InvoiceRecord, _ runs: SampleRuns) -> Retry {
    let queries = SampleQueries(records: [record])
    let now: Now = { Timestamp(milliseconds: 1_795_273_445_123) }
    let lookup = RecordLookup(queries: queries, search: RecordSearch(queries: queries, now: now))
    return Retry(lookup: lookup, runs: runs, now: now)
  }
}
