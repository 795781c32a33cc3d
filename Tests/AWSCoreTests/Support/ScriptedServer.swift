import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// An HTTP server on a free loopback port. For each request it does the next thing of its script.
final class ScriptedServer: Sendable {
  enum Step: Sendable {
    case answer(status: Int, headers: [String: String] = [:], body: String = "")
    /// The head and a part of a longer body, and then nothing more.
    case stall(after: String)
    case closeWithoutAnswer
    /// Announces more than it sends, then closes.
    case closeAfter(partOfBody: String)
    case silence
  }

  private let channel: any Channel
  private let state: State

  static func start(_ script: [Step] = []) async throws -> ScriptedServer {
    let state = State(script)
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(Handler(state))
          state.connected()
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    return ScriptedServer(channel: channel, state: state)
  }

  private init(channel: any Channel, state: State) {
    self.channel = channel
    self.state = state
  }

  var port: Int { channel.localAddress?.port ?? 0 }
  /// `METHOD uri` of each request so far.
  var requests: [String] { state.requests }
  var connections: Int { state.connections }

  func stop() async throws {
    try await channel.close().get()
  }

  private final class State: Sendable {
    private let inner: Mutex<(script: [Step], requests: [String], connections: Int)>

    init(_ script: [Step]) { inner = Mutex((script, [], 0)) }

    var requests: [String] { inner.withLock(\.requests) }
    var connections: Int { inner.withLock(\.connections) }

    func connected() { inner.withLock { $0.connections += 1 } }

    func next(_ request: String) -> Step {
      inner.withLock {
        $0.requests.append(request)
        return $0.script.isEmpty ? .silence : $0.script.removeFirst()
      }
    }
  }

  private final class Handler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let state: State
    private var request = ""

    init(_ state: State) { self.state = state }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch unwrapInboundIn(data) {
      case .head(let head): request = "\(head.method) \(head.uri)"
      case .body: break
      case .end: perform(state.next(request), context)
      }
    }

    private func perform(_ step: Step, _ context: ChannelHandlerContext) {
      switch step {
      case .answer(let status, let headers, let body):
        var fields = HTTPHeaders(headers.map { ($0.key, $0.value) })
        fields.add(name: "content-length", value: "\(body.utf8.count)")
        write(context, status: status, fields, body)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
      case .stall(let part):
        write(context, status: 200, ["content-length": "\(part.utf8.count + 10)"], part)
      case .closeWithoutAnswer:
        context.close(promise: nil)
      case .closeAfter(let part):
        write(context, status: 200, ["content-length": "\(part.utf8.count + 10)"], part)
        context.close(promise: nil)
      case .silence:
        break
      }
    }

    private func write(
      _ context: ChannelHandlerContext, status: Int, _ headers: HTTPHeaders, _ body: String
    ) {
      let head = HTTPResponseHead(
        version: .http1_1, status: HTTPResponseStatus(statusCode: status), headers: headers)
      context.write(wrapOutboundOut(.head(head)), promise: nil)
      context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: body)))), promise: nil)
    }
  }
}
