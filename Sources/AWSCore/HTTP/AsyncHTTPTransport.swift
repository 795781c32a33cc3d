import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// HTTP/1.1 over AsyncHTTPClient with one event loop; connections are kept and used again.
public final class AsyncHTTPTransport: HTTPTransport {
  /// How long to wait for what, beside the limit of each call.
  public struct Timeouts: Sendable {
    public var connect: Duration
    /// Without a byte from the server; of calls that take less time in all, their own limit comes first.
    public var read: Duration
    /// A connection not used for this long is closed. Servers of AWS close theirs after some 20 seconds or more.
    public var idle: Duration

    public init(
      connect: Duration = .seconds(3), read: Duration = .seconds(60), idle: Duration = .seconds(15)
    ) {
      self.connect = connect
      self.read = read
      self.idle = idle
    }
  }

  private let group: MultiThreadedEventLoopGroup
  private let client: HTTPClient
  private let isShutDown = Mutex(false)

  public init(timeouts: Timeouts = Timeouts()) {
    group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow,
      timeout: .init(connect: TimeAmount(timeouts.connect), read: TimeAmount(timeouts.read)),
      connectionPool: .init(idleTimeout: TimeAmount(timeouts.idle)))
    configuration.httpVersion = .http1Only
    // Retrying is the caller's: here it would hide a refused connection until the connect timeout.
    configuration.connectionPool.retryConnectionEstablishment = false
    client = HTTPClient(eventLoopGroupProvider: .shared(group), configuration: configuration)
  }

  /// Closes all connections and waits for it. An instance that is simply dropped closes them by itself.
  public func shutdown() async throws {
    isShutDown.withLock { $0 = true }
    try await client.shutdown()
    try await group.shutdownGracefully()
  }

  deinit {
    guard !isShutDown.withLock(\.self) else { return }
    client.shutdown().whenComplete { [group] _ in group.shutdownGracefully { _ in } }
  }

  public func send(
    _ request: HTTPRequest, timeout: Duration, maximumResponseBytes: Int
  ) async throws -> HTTPResponse {
    // The deadline of AsyncHTTPClient ends with the head of the answer; this one covers the body too.
    try await withThrowingTaskGroup(of: HTTPResponse?.self) { group in
      group.addTask { try await self.exchange(request, maximumResponseBytes: maximumResponseBytes) }
      group.addTask {
        try await Task.sleep(for: timeout)
        return nil
      }
      defer { group.cancelAll() }
      guard let response = try await group.next() ?? nil else { throw TransportFailure.timedOut }
      return response
    }
  }

  private func exchange(_ request: HTTPRequest, maximumResponseBytes: Int) async throws -> HTTPResponse {
    var message = HTTPClientRequest(url: request.url)
    message.method = HTTPMethod(rawValue: request.method.rawValue)
    for (name, value) in request.headers { message.headers.add(name: name, value: value) }
    if !request.body.isEmpty { message.body = .bytes(ByteBuffer(bytes: request.body)) }
    do {
      let answer = try await client.execute(message, deadline: .distantFuture)
      var body = try await answer.body.collect(upTo: maximumResponseBytes)
      // A cancelled body ends early without an error.
      try Task.checkCancellation()
      return HTTPResponse(
        status: Int(answer.status.code), headers: Self.joined(answer.headers),
        body: body.readBytes(length: body.readableBytes) ?? [])
    } catch is NIOTooManyBytesError {
      throw TransportFailure.responseTooLarge(maximumBytes: maximumResponseBytes)
    } catch {
      try Task.checkCancellation()
      throw Self.failure(error)
    }
  }

  private static func failure(_ error: any Error) -> TransportFailure {
    switch error {
    case is NIOConnectionError:
      .notConnected
    case let error as IOError:
      [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH].contains(error.errnoCode) ? .notConnected : .connectionLost
    case let error as HTTPClientError:
      switch error {
      case .connectTimeout, .tlsHandshakeTimeout: .notConnected
      case .readTimeout, .writeTimeout: .timedOut
      case .invalidURL, .emptyHost: .invalidRequest
      default: .connectionLost
      }
    default:
      .connectionLost
    }
  }

  private static func joined(_ headers: HTTPHeaders) -> [String: String] {
    Dictionary(headers.map { ($0.name.lowercased(), $0.value) }) { "\($0), \($1)" }
  }
}
