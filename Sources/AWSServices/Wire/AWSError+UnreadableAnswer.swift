import AWSCore

extension AWSError {
  /// A success whose body is not what the operation answers. Another attempt would not change it.
  static func unreadableAnswer(_ response: HTTPResponse, operation: String) -> AWSError {
    AWSError(
      origin: .answer, code: unreadableAnswerCode, nature: .permanent, operation: operation,
      status: response.status, requestID: response.requestID)
  }
}
