import InvoicePipeline
import InvoiceTestSupport
import Testing

@testable import InvoicesCommand

@Suite("Redrive")
struct RedriveTests {
  @Test("starts each waiting upload once and takes it out of the queue")
  func starts() async throws {
    let uploads = InMemoryUndeliveredUploads((1...5).map { upload("\($0)") })
    let runs = SampleRuns()
    let report = try await Redrive(uploads: uploads, runs: runs).all()
    #expect(report == .init(started: 5))
    #expect(runs.all.map(\.name) == (1...5).map { "redrive-\($0)" })
    #expect(runs.all.first?.file.detail?.object?.key == "incoming/1.pdf")
    #expect(runs.all.first?.file.reprocess == nil)
    #expect(await uploads.left.isEmpty)
  }

  @Test("takes out what an interrupted call had started already")
  func again() async throws {
    let uploads = InMemoryUndeliveredUploads([upload("1")])
    let report = try await Redrive(uploads: uploads, runs: SampleRuns(isNew: false)).all()
    #expect(report == .init())
    #expect(await uploads.left.isEmpty)
  }

  @Test("leaves what tells of no file where it is, and goes on")
  func unreadable() async throws {
    let other = UndeliveredUpload(id: "x", receipt: "x", file: nil)
    let uploads = InMemoryUndeliveredUploads([other, upload("1")])
    let report = try await Redrive(uploads: uploads, runs: SampleRuns()).all()
    #expect(report == .init(started: 1, unreadable: 1))
    #expect(await uploads.left == [other])
  }

  private func upload(_ id: String) -> UndeliveredUpload {
    UndeliveredUpload(
      id: id, receipt: "receipt \(id)", file: ReceivedFile(bucket: "raw", key: "incoming/\(id).pdf"))
  }
}
