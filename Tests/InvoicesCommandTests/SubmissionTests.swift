import Foundation
import InvoicePipeline
import Testing

@testable import InvoicesCommand

@Suite("Submission")
struct SubmissionTests {
  private let recorder = RecordingConsole()

  @Test("sends each file under its own name to where documents arrive")
  func keys() async throws {
    let incoming = SampleIncoming()
    let sent = try await submission(incoming, ["/a/ä b+%.pdf": "x", "c.png": "y"]).send([
      "/a/ä b+%.pdf", "c.png",
    ])
    #expect(incoming.keys == ["incoming/ä b+%.pdf", "incoming/c.png"])
    #expect(sent.map(\.name) == ["ä b+%.pdf", "c.png"])
    #expect(recorder.notes == ["[1/2] ä b+%.pdf sent", "[2/2] c.png sent"])
  }

  @Test("knows the documents by the identity that the pipeline gives them")
  func identity() async throws {
    let sent = try await submission(SampleIncoming(), ["a.pdf": "bytes"]).send(["a.pdf"])
    #expect(
      sent[0].documentIDs == [
        "<raw\nincoming/a.pdf\nv1\n<bytes>>", "<raw\nincoming/a.pdf\nv1\n<tag\n5>>",
      ])
  }

  @Test("sends nothing when one of the files is missing or too large, and names them all")
  func checksFirst() async {
    let incoming = SampleIncoming()
    let submission = submission(
      incoming, ["a.pdf": "x", "huge.pdf": "x"], sizes: ["a.pdf": 1, "huge.pdf": 524_288_001])
    let failure = await #expect(throws: CommandFailure.self) {
      try await submission.send(["a.pdf", "none.pdf", "huge.pdf"])
    }
    #expect(failure?.code == .usage)
    #expect(failure?.message?.contains("none.pdf") == true && failure?.message?.contains("huge.pdf") == true)
    #expect(incoming.keys.isEmpty)
  }

  @Test("sends an empty file too: the record will say what is wrong with it")
  func empty() async throws {
    let incoming = SampleIncoming()
    _ = try await submission(incoming, ["empty.pdf": ""]).send(["empty.pdf"])
    #expect(incoming.keys == ["incoming/empty.pdf"])
  }

  @Test("stops at a failure of the port")
  func failure() async {
    let incoming = SampleIncoming(accepts: 1)
    await #expect(throws: StepFailure.self) {
      try await submission(incoming, ["a": "1", "b": "2"]).send(["a", "b"])
    }
    #expect(recorder.notes == ["[1/2] a sent"])
  }

  private func submission(
    _ incoming: SampleIncoming, _ files: [String: String], sizes: [String: Int]? = nil
  ) -> Submission {
    let sizes = sizes ?? files.mapValues(\.utf8.count)
    return Submission(
      incoming: incoming, sha256: sampleHash, bucket: "raw", prefix: "incoming/",
      readFile: { files[$0].map { Data($0.utf8) } }, sizeOfFile: { sizes[$0] }, console: recorder.console)
  }
}
