import AWSCore

extension Textract {
  /// An answer as it came, not yet read: it was paid for, so it can be kept whatever is in it.
  public struct Answer<Value: Decodable & Sendable>: Sendable {
    let service: JSONService
    let response: HTTPResponse
    let operation: String

    /// JSON in UTF-8, with members that are not declared here.
    public var bytes: [UInt8] { response.body }

    /// Reads the answer.
    ///
    /// - Throws: `AWSError` `UnreadableAnswer`.
    public func value() throws -> Value {
      try service.read(response, of: operation)
    }
  }
}
