import Foundation
import InvoicePipeline
import Testing

@testable import InvoicesCommand

@Suite("Waiting for outcomes")
struct OutcomeWatchTests {
  private let recorder = RecordingConsole()
  private let file = SubmittedFile(
    name: "a.pdf", bytes: Data(), bucket: "raw", key: "incoming/a.pdf",
    facts: FileFacts(version: nil, size: 0, entityTag: ""), sha256: { _ in "one" })

  @Test("looks until the document has its outcome, and tells each change once")
  func untilTheEnd() async throws {
    // Two looks per round, as a file is known by two IDs.
    let queries = ChangingQueries([
      nil, nil, sampleRecord(status: .processing), sampleRecord(status: .processing),
      sampleRecord(status: .approved),
    ])
    let records = try await watch(queries, rounds: 10).records(of: [file])
    #expect(records.map { $0?.status } == [.approved])
    #expect(recorder.notes == ["[0/1] a.pdf processing", "[1/1] a.pdf approved"])
  }

  @Test("gives up after its rounds with what it knows")
  func givesUp() async throws {
    let queries = ChangingQueries([sampleRecord(status: .processing), sampleRecord(status: .processing)])
    let records = try await watch(queries, rounds: 2).records(of: [file])
    #expect(records.map { $0?.status } == [.processing])
    let report = SubmissionReport(files: [file], records: records)
    #expect(!report.isGood)
    #expect(report.remarks.first?.contains("still being processed") == true)
  }

  @Test("tells a file that nobody has taken up from one that is being processed")
  func neverSeen() async throws {
    let records = try await watch(ChangingQueries([]), rounds: 2).records(of: [file])
    let report = SubmissionReport(files: [file], records: records)
    #expect(report.remarks.first?.contains("not been taken up") == true)
    #expect(report.table == nil)
  }

  @Test(
    "is good unless a document failed or was rejected",
    arguments: [
      (RecordStatus.approved, true), (.needsReview, true), (.duplicate, true), (.rejected, false),
      (.failed, false),
    ])
  func good(status: RecordStatus, isGood: Bool) {
    #expect(SubmissionReport(files: [file], records: [sampleRecord(status: status)]).isGood == isGood)
  }

  private func watch(_ queries: any RecordQueries, rounds: Int) -> OutcomeWatch {
    OutcomeWatch(
      queries: queries, interval: .seconds(1), rounds: rounds, sleep: { _ in }, console: recorder.console)
  }
}
