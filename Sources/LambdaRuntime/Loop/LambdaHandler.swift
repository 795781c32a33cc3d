import FoundationEssentials

/// What a function does with one event.
///
/// It runs outside the thread that talks to the Runtime API. Its task is cancelled at `context.deadline`. It must
/// not need the main actor, whose thread waits for it.
public struct LambdaHandler: Sendable {
  /// Payload in, answer out; both are JSON unless the caller agreed otherwise.
  public typealias Body = @Sendable (_ context: InvocationContext, _ payload: [UInt8]) async throws -> [UInt8]

  let body: Body

  public init(_ body: @escaping Body) {
    self.body = body
  }

  /// A handler of JSON values.
  ///
  /// A payload that does not decode fails with `RuntimeFailure.malformedEvent`, which names the path of keys but
  /// no value. `correlationID` is asked before `body` runs, so that all lines of the handler carry it.
  public static func json<Request: Decodable & Sendable, Response: Encodable & Sendable>(
    correlationID: @escaping @Sendable (Request) -> String?,
    _ body: @escaping @Sendable (_ context: InvocationContext, _ request: Request) async throws -> Response
  ) -> LambdaHandler {
    LambdaHandler { context, payload in
      let request: Request
      do {
        request = try JSONDecoder().decode(Request.self, from: Data(payload))
      } catch {
        throw RuntimeFailure.malformedEvent(path: (error as? DecodingError)?.keyPath ?? "")
      }
      if let id = correlationID(request) { context.correlate(with: id) }
      let response = try await body(context, request)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(response))
    }
  }
}

extension DecodingError {
  /// `document.pages`: the keys down to the place of the mistake, the missing key included.
  fileprivate var keyPath: String {
    let path: [any CodingKey] =
      switch self {
      case .keyNotFound(let key, let context): context.codingPath + [key]
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        context.codingPath
      @unknown default: []
      }
    return path.map(\.stringValue).joined(separator: ".")
  }
}
