import AWSCore
import FoundationEssentials

/// A service that speaks `awsJson1.0` or `1.1`: one path, the operation in `x-amz-target`, JSON in and out.
struct JSONService: Sendable {
  let client: AWSClient
  let service: AWSService
  /// In front of the operation's name in `x-amz-target`, such as `DynamoDB_20120810`.
  let targetPrefix: String
  /// `1.0` or `1.1`.
  let version: String
  var maximumResponseBytes = 16 << 20
  var attemptTimeout: Duration = .seconds(10)

  /// Calls the operation and reads its answer.
  func call<Answer: Decodable>(_ operation: String, _ request: some Encodable) async throws -> Answer {
    let response = try await send(operation, request)
    return try read(response, of: operation)
  }

  /// Calls the operation and gives its answer unread.
  @discardableResult
  func send(
    _ operation: String, _ request: some Encodable, isRepeatable: Bool = true
  ) async throws -> HTTPResponse {
    let call = AWSCall(
      service: service, operation: operation,
      headers: [
        "content-type": "application/x-amz-json-\(version)", "x-amz-target": "\(targetPrefix).\(operation)",
      ],
      body: Array(try JSONEncoder().encode(request)), errorFormat: .json,
      maximumResponseBytes: maximumResponseBytes, attemptTimeout: attemptTimeout, isRepeatable: isRepeatable)
    return try await client.send(call)
  }

  func read<Answer: Decodable>(_ response: HTTPResponse, of operation: String) throws -> Answer {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .secondsSince1970
    do {
      return try decoder.decode(Answer.self, from: Data(response.body))
    } catch {
      throw AWSError.unreadableAnswer(response, operation: "\(service.id).\(operation)")
    }
  }
}
