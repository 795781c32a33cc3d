import AWSCore
import Foundation

extension AWSClient {
  /// A client at a fixed moment, that sends each request once unless told otherwise.
  static func scripted(
    _ transport: ScriptedTransport, environment: [String: String] = [:], maximumAttempts: Int = 1
  ) -> AWSClient {
    AWSClient(
      region: "eu-central-1", credentials: AWSCredentials(accessKeyID: "A", secretAccessKey: "s"),
      endpoints: EndpointResolver(environment: environment), transport: transport,
      retry: RetryPolicy(maximumAttempts: maximumAttempts),
      now: { Date(timeIntervalSince1970: 1_795_273_445) },
      sleep: { _ in }, random: { 0 })
  }
}

extension HTTPRequest {
  var text: String { String(decoding: body, as: UTF8.self) }

  /// The body as JSON with its names in order.
  func sortedJSON() throws -> String {
    let object = try JSONSerialization.jsonObject(with: Data(body))
    let data = try JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }
}
