import NIOCore
import NIOHTTP1
import NIOPosix

/// An HTTP/1.1 server that hands over whole requests and writes back whole answers.
///
/// The task that answers is cancelled when the client breaks the connection off: nobody waits for it any more.
struct HTTPServer {
  typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

  /// A longer body is read to its end and dropped.
  let maximumBodyBytes: Int
  let answer: @Sendable (ServerRequest) async -> ServerResponse

  /// Serves until the task is cancelled.
  ///
  /// - Parameters:
  ///   - port: 0 for any that is free.
  ///   - onListening: called once with the port.
  func run(host: String, port: Int, onListening: @Sendable (Int) -> Void) async throws {
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .bind(host: host, port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          return try Connection(wrappingChannelSynchronously: channel)
        }
      }
    onListening(listener.channel.localAddress?.port ?? port)
    try await listener.executeThenClose { connections in
      try await withThrowingDiscardingTaskGroup { group in
        for try await connection in connections {
          group.addTask {
            // A client that breaks its connection off ends this connection only.
            try? await serve(connection)
          }
        }
      }
    }
  }

  private func serve(_ connection: Connection) async throws {
    let current = AnswerInProgress()
    connection.channel.closeFuture.whenComplete { _ in current.cancel() }
    try await connection.executeThenClose { inbound, outbound in
      var head: HTTPRequestHead?
      var body: [UInt8]? = []
      for try await part in inbound {
        switch part {
        case .head(let received):
          head = received
          body = []
        case .body(let bytes):
          let isTooLong = (body?.count ?? 0) + bytes.readableBytes > maximumBodyBytes
          if isTooLong { body = nil } else { body?.append(contentsOf: bytes.readableBytesView) }
        case .end:
          guard let received = head else { return }
          let request = request(received, body: body)
          let response = await current.run { [answer] in await answer(request) }
          try await write(response, to: outbound, keepsAlive: received.isKeepAlive)
          guard received.isKeepAlive else { return }
        }
      }
    }
  }

  private func request(_ head: HTTPRequestHead, body: [UInt8]?) -> ServerRequest {
    ServerRequest(
      method: head.method.rawValue, path: String(head.uri.prefix { $0 != "?" }),
      headers: Dictionary(head.headers.map { ($0.name.lowercased(), $0.value) }) { first, _ in first },
      body: body)
  }

  private func write(
    _ response: ServerResponse,
    to outbound: NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>, keepsAlive: Bool
  ) async throws {
    var headers: HTTPHeaders = [
      "content-type": response.contentType, "content-length": "\(response.body.count)",
      "x-amzn-requestid": response.requestID,
    ]
    if !keepsAlive { headers.add(name: "connection", value: "close") }
    let head = HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: response.status), headers: headers)
    try await outbound.write(
      contentsOf: [.head(head), .body(.byteBuffer(ByteBuffer(bytes: response.body))), .end(nil)])
  }
}
