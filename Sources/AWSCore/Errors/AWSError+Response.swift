extension AWSError {
  /// Reads an error answer in three steps: a code that is in the tables, a code that is not (then the status
  /// decides), and a body without a readable code (then the status gives the code as well).
  init(_ response: HTTPResponse, format: ErrorFormat, operation: String) {
    let body = format.read(response)
    let code = body.code ?? Self.code(ofStatus: response.status)
    self.init(
      origin: .service, code: code,
      nature: ErrorNature(code: code, status: response.status, reasons: body.cancellationReasons),
      operation: operation, status: response.status, requestID: response.requestID ?? body.requestID,
      cancellationReasons: body.cancellationReasons)
  }

  /// What S3 would have said in a body, where it may not send one (HEAD), and a plain name for the rest.
  private static func code(ofStatus status: Int) -> String {
    switch status {
    case 301: "PermanentRedirect"
    case 304: "NotModified"
    case 403: "AccessDenied"
    case 404: "NotFound"
    case 412: "PreconditionFailed"
    case 429: "TooManyRequestsException"
    case 500...: "ServiceUnavailable"
    default: "HTTP\(status)"
    }
  }
}
