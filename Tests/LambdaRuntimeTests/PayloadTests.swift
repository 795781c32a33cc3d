import Foundation
import Testing

@testable import LambdaRuntime

@Suite("Payloads over the Runtime API")
struct PayloadTests {
  let function = SampleFunction()
  let sixMegabytes = 6 << 20

  @Test("a chunked event arrives whole, without its extensions and trailers")
  func chunkedEvent() async {
    var head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n"
    for (name, value) in ScriptedRuntimeAPI.Reply.headers(requestID: "a") { head += "\(name): \(value)\r\n" }
    let body = "4;sign=x\r\nWiki\r\nA\r\npedia in\r\n\r\n0\r\nExpires: never\r\n\r\n"
    let api = ScriptedRuntimeAPI(events: [.raw(Array((head + "\r\n" + body).utf8)), .event([7])])
    _ = await function.run(against: api) { _, payload in payload }
    #expect(api.posts.map(\.body) == [Array("Wikipedia in\r\n".utf8), [7]])
  }

  @Test("an event and an answer of 6 MB go through")
  func largestPayload() async {
    let payload = [UInt8](repeating: 65, count: sixMegabytes)
    let api = ScriptedRuntimeAPI(events: [.event(payload)])
    _ = await function.run(against: api) { _, payload in payload }
    #expect(api.posts.map(\.operation) == ["response"])
    #expect(api.posts.first?.body.count == sixMegabytes)
  }

  @Test("an answer above 6 MB becomes a failure with a name")
  func tooLargeAnswer() async throws {
    let size = sixMegabytes + 1
    let api = ScriptedRuntimeAPI(events: [.event()])
    _ = await function.run(against: api) { _, _ in [UInt8](repeating: 65, count: size) }
    let post = try #require(api.posts.first)
    #expect(post.operation == "error")
    #expect(String(decoding: post.body, as: UTF8.self).contains(#""errorType":"ResponseTooLarge""#))
  }
}
