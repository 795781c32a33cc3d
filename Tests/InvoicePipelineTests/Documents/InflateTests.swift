import CZlib
import FoundationEssentials
import Testing

@testable import InvoicePipeline

@Suite struct InflateTests {
  private func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var count = compressBound(UInt(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(count))
    compress2(&output, &count, bytes, UInt(bytes.count), 9)
    return Array(output.prefix(Int(count)))
  }

  /// Longer than what is made at a time, and not all the same.
  private let page = (0..<20_000).flatMap { Array("\($0 % 997) 0 obj".utf8) }

  @Test func makesWhatWasCompressed() {
    #expect(page.count > 100_000)
    #expect(Inflate.zlib(compressed(page), limit: 1_000_000) == page)
    #expect(Inflate.zlib(compressed([]), limit: 10) == [])
  }

  @Test(
    "reads blocks that are stored, and blocks of fixed codes",
    arguments: [("eAEBBQD6/3BsYWluBkgCFQ==", "plain"), ("eAErLilKTcxVKEamAFOEB+U=", "stream stream stream")])
  func otherBlocks(stream: String, text: String) throws {
    let bytes = Array(try #require(Data(base64Encoded: stream)))
    #expect(Inflate.zlib(bytes, limit: 100) == Array(text.utf8))
  }

  @Test func stopsAtTheLimitAndNotBefore() {
    let stream = compressed(page)
    #expect(Inflate.zlib(stream, limit: page.count) == page)
    #expect(Inflate.zlib(stream, limit: page.count - 1) == nil)
    #expect(Inflate.zlib(stream, limit: 0) == nil)
  }

  @Test func givesUpOnAStreamThatGrowsWithoutEnd() {
    let bomb = compressed([UInt8](repeating: 0, count: 50_000_000))
    #expect(bomb.count < 60_000)
    #expect(Inflate.zlib(bomb, limit: 1000) == nil)
  }

  @Test func refusesWhatIsDamaged() {
    let stream = compressed(page)
    for length in [0, 1, 2, 3, stream.count / 2] {
      #expect(Inflate.zlib(Array(stream.prefix(length)), limit: 1_000_000) == nil)
    }
    #expect(Inflate.zlib([0x78, 0x9C] + [UInt8](repeating: 0xFF, count: 100), limit: 1000) == nil)
    #expect(Inflate.zlib(Array("no stream at all".utf8), limit: 1000) == nil)
    #expect(Inflate.zlib([0x78, 0xBB] + stream.dropFirst(2), limit: 1_000_000) == nil, "needs a dictionary")
  }

  @Test func readsAStreamWhoseChecksumIsWrongOrCutOff() {
    let stream = compressed(page)
    #expect(Inflate.zlib(stream.dropLast(4) + [0, 0, 0, 0], limit: 1_000_000) == page)
    #expect(Inflate.zlib(Array(stream.dropLast(4)), limit: 1_000_000) == page)
  }
}
