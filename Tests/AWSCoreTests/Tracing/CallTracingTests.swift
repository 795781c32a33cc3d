import Foundation
import Synchronization
import Testing

@testable import AWSCore

@Suite struct CallTracingTests {
  private final class RecordingSink: TraceSink {
    let segments = Mutex<[CallSegment]>([])
    func record(_ segment: CallSegment) { segments.withLock { $0.append(segment) } }
  }

  private let sink = RecordingSink()
  private let clock = ManualClock()
  private let call = AWSCall(
    service: AWSService(id: "DYNAMODB", hostPrefix: "dynamodb", signingName: "dynamodb"),
    operation: "GetItem", errorFormat: .json)
  private let header = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1;Lineage=a"

  private func send(_ header: String?, _ answers: Result<HTTPResponse, any Error>...) async throws
    -> [HTTPRequest]
  {
    let transport = ScriptedTransport(answers)
    let clock = clock
    let client = AWSClient(
      region: "eu-central-1", credentials: AWSCredentials(accessKeyID: "A", secretAccessKey: "s"),
      endpoints: EndpointResolver(environment: [:]), transport: transport,
      tracing: CallTracing(sink: sink) { "00000000000000ff" },
      now: { clock.now }, sleep: { clock.sleep($0) }, random: { 0.5 })
    _ = try? await TraceContext.$header.withValue(header.flatMap(TraceHeader.init)) {
      try await client.send(call)
    }
    return await transport.requests
  }

  private var segment: CallSegment? { sink.segments.withLock { $0.last } }

  @Test func leavesOnePartOfTheTracePerCallWithAllItsAttempts() async throws {
    let throttled = Result<HTTPResponse, any Error>.answer(400, #"{"__type":"ThrottlingException"}"#)
    let requests = try await send(header, throttled, .answer(200, "{}", headers: ["x-amzn-requestid": "R2"]))
    #expect(requests.count == 2)
    #expect(sink.segments.withLock(\.count) == 1)
    let segment = try #require(segment)
    #expect(segment.traceID == "1-5759e988-bd862e3fe1be46a994272793")
    #expect((segment.parentID, segment.id) == ("53995c3f42cd8ad8", "00000000000000ff"))
    #expect((segment.name, segment.aws.operation, segment.aws.requestID) == ("DynamoDB", "GetItem", "R2"))
    #expect(segment.endTime - segment.startTime == 0.5)
    #expect((segment.error, segment.throttle, segment.fault) == (nil, nil, nil))
  }

  @Test func passesTheTraceOnBelowThatPartAndUnsigned() async throws {
    let request = try #require(try await send(header, .answer(200)).first)
    #expect(
      request.headers["x-amzn-trace-id"]
        == "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=00000000000000ff;Sampled=1")
    #expect(request.headers["authorization"]?.contains("trace") == false)
  }

  @Test func passesATraceOnThatIsNotKeptAndTellsNobody() async throws {
    let dropped = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=0"
    let request = try #require(try await send(dropped, .answer(200)).first)
    #expect(request.headers["x-amzn-trace-id"] == dropped)
    #expect(segment == nil)
  }

  @Test(arguments: [nil, "", "Parent=1", "no header"])
  func hasNothingToSayOutsideATrace(header: String?) async throws {
    let request = try #require(try await send(header, .answer(200)).first)
    #expect(request.headers["x-amzn-trace-id"] == nil)
    #expect(segment == nil)
  }

  @Test func tellsTheCallersErrorFromTooManyCallsAndFromFaults() async throws {
    _ = try await send(header, .answer(400, #"{"__type":"ValidationException"}"#))
    #expect((segment?.error, segment?.throttle, segment?.fault) == (true, nil, nil))
    let throttled = Result<HTTPResponse, any Error>.answer(400, #"{"__type":"ThrottlingException"}"#)
    _ = try await send(header, throttled, throttled, throttled, throttled)
    #expect((segment?.error, segment?.throttle, segment?.fault) == (true, true, nil))
    _ = try await send(header, .failure(TransportFailure.invalidRequest))
    #expect((segment?.error, segment?.throttle, segment?.fault) == (nil, nil, true))
    #expect(segment?.http == nil)
  }

  @Test func reachesTheDaemonAsOneDatagramWithoutAnyContent() async throws {
    let listener = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
    defer { close(listener) }
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    inet_pton(AF_INET, "127.0.0.1", &place.sin_addr)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(listener, $0, length)
        getsockname(listener, $0, &length)
      }
    }
    _ = try await send(header, .answer(200))
    let daemon = try #require(XRayDaemon(address: "127.0.0.1:\(UInt16(bigEndian: place.sin_port))"))
    daemon.record(try #require(segment))

    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(listener, &buffer, buffer.count, 0)
    let parts = buffer.prefix(max(count, 0)).split(separator: UInt8(ascii: "\n"))
    #expect(parts.first.map { String(decoding: $0, as: UTF8.self) } == #"{"format":"json","version":1}"#)
    let document = try JSONSerialization.jsonObject(with: Data(try #require(parts.last))) as? [String: Any]
    #expect(document?["type"] as? String == "subsegment")
    #expect(document?["namespace"] as? String == "aws")
    #expect(document?["trace_id"] as? String == "1-5759e988-bd862e3fe1be46a994272793")
    let keys = Set((document ?? [:]).keys)
    let allowed: Set = [
      "id", "trace_id", "parent_id", "name", "type", "namespace", "start_time", "end_time", "aws", "http",
    ]
    #expect(keys.isSubset(of: allowed))
  }

  @Test(arguments: ["", "localhost", "127.0.0.1:", "127.0.0.1:99999", "::1:2000", "daemon:2000"])
  func doesWithoutADaemonThatHasNoAddress(address: String) {
    #expect(XRayDaemon(address: address) == nil)
  }
}
