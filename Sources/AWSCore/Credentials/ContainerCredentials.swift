public import FoundationEssentials

/// Credentials from the endpoint of a container platform, kept until shortly before they expire.
public actor ContainerCredentials: CredentialSource {
  private let location: Location
  private let transport: any HTTPTransport
  private let readFile: @Sendable (String) -> String?
  private let now: @Sendable () -> Date
  private var refresh: Task<AWSCredentials, any Error>?
  private var current: AWSCredentials?

  /// - Parameter readFile: the content of a file by its path, `nil` if it cannot be read.
  public init(
    location: Location, transport: any HTTPTransport,
    readFile: @escaping @Sendable (String) -> String?, now: @escaping @Sendable () -> Date
  ) {
    self.location = location
    self.transport = transport
    self.readFile = readFile
    self.now = now
  }

  /// Callers at the same time share one request. Nothing is kept of a request that failed.
  public func credentials() async throws -> AWSCredentials {
    if let current, isFresh(current) { return current }
    if let refresh { return try await refresh.value }
    let task = Task { try await fetch() }
    refresh = task
    defer { refresh = nil }
    let credentials = try await task.value
    current = credentials
    return credentials
  }

  private func isFresh(_ credentials: AWSCredentials) -> Bool {
    guard let expiration = credentials.expiration else { return true }
    return expiration.timeIntervalSince(now()) > Self.margin
  }

  private func fetch() async throws -> AWSCredentials {
    var request = HTTPRequest(method: .get, endpoint: location.endpoint, path: location.path)
    request.headers["accept"] = "application/json"
    switch location.authorization {
    case .token(let token):
      request.headers["authorization"] = token
    case .file(let path):
      guard let token = readFile(path) else { throw CredentialFailure.unreadableContainerToken }
      request.headers["authorization"] = String(token.split(whereSeparator: \.isNewline).first ?? "")
    case nil:
      break
    }
    let response: HTTPResponse
    do {
      response = try await transport.send(request, timeout: .seconds(5), maximumResponseBytes: 65_536)
    } catch is TransportFailure {
      throw CredentialFailure.containerEndpointFailed(status: nil)
    }
    guard response.isSuccess,
      let answer = try? JSONDecoder().decode(Answer.self, from: Data(response.body))
    else { throw CredentialFailure.containerEndpointFailed(status: response.status) }
    return AWSCredentials(
      accessKeyID: answer.accessKeyID, secretAccessKey: answer.secretAccessKey,
      sessionToken: answer.token, expiration: answer.expiration.flatMap(Self.date))
  }

  /// Signing with keys that expire on their way to the service fails, hence a margin in seconds.
  private static let margin = 300.0

  private static func date(_ text: String) -> Date? {
    (try? Date(text, strategy: .iso8601))
      ?? (try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
  }

  private struct Answer: Decodable {
    let accessKeyID: String
    let secretAccessKey: String
    let token: String?
    let expiration: String?

    private enum CodingKeys: String, CodingKey {
      case accessKeyID = "AccessKeyId"
      case secretAccessKey = "SecretAccessKey"
      case token = "Token"
      case expiration = "Expiration"
    }
  }
}
