import AWSCore
import Foundation
import Testing

/// The emulator that `AWS_ENDPOINT_URL` names. Without it its tests are skipped.
enum Emulator {
  static let isAvailable = ProcessInfo.processInfo.environment["AWS_ENDPOINT_URL"]?.isEmpty == false

  /// Runs against the emulator with a client that finds everything in the environment.
  static func withClient(_ body: (AWSClient) async throws -> Void) async throws {
    let defaults = [
      "AWS_REGION": "us-east-1", "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
    ]
    let environment = ProcessInfo.processInfo.environment.merging(defaults) { first, _ in first }
    try await body(.configured(environment: environment, transport: AsyncHTTPTransport()))
  }
}

extension Trait where Self == ConditionTrait {
  static var needsEmulator: Self {
    .enabled(if: Emulator.isAvailable, "AWS_ENDPOINT_URL names no AWS emulator")
  }
}

extension AWSClient {
  /// Calls an operation that the product does not use, to prepare a test.
  func prepare(
    _ service: AWSService, _ operation: String, target: String? = nil, method: HTTPRequest.Method = .post,
    path: String = "/", contentType: String = "application/x-amz-json-1.0", body: String = ""
  ) async throws -> String {
    var headers = ["content-type": contentType]
    headers["x-amz-target"] = target.map { "\($0).\(operation)" }
    let call = AWSCall(
      service: service, operation: operation, method: method, path: path, headers: headers,
      body: Array(body.utf8), errorFormat: target == nil ? .xml : .json)
    return String(decoding: try await send(call).body, as: UTF8.self)
  }
}
