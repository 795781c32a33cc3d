/// An error as Textract answers it: a code in `__type`, a message, and status 400 or 500.
///
/// The codes and which of them are the service's fault (500): the service model of Textract.
struct ServiceError: Error, Equatable {
  let code: String
  let message: String

  var status: Int { Self.faults.contains(code) ? 500 : 400 }

  private static let faults: Set<String> = ["InternalServerError", "ThrottlingException"]
}

extension ServiceError {
  static let accessDenied = ServiceError(
    code: "AccessDeniedException", message: "The request is not signed.")
  static let unknownOperation = ServiceError(
    code: "UnknownOperationException", message: "The stand-in knows expense analysis only.")
  static let malformedJSON = ServiceError(
    code: "SerializationException", message: "The body is not the JSON of this operation.")
  static let invalidParameter = ServiceError(
    code: "InvalidParameterException", message: "Request has invalid parameters")
  static let invalidS3Object = ServiceError(
    code: "InvalidS3ObjectException",
    message:
      "Unable to get object metadata from S3. Check object key, region and/or access permissions.")
  static let unsupportedDocument = ServiceError(
    code: "UnsupportedDocumentException", message: "Request has unsupported document format")
  static let badDocument = ServiceError(
    code: "BadDocumentException", message: "Request has an invalid document")
  static let documentTooLarge = ServiceError(
    code: "DocumentTooLargeException", message: "Document is larger than allowed")
  static let tokenReused = ServiceError(
    code: "IdempotentParameterMismatchException",
    message: "The ClientRequestToken was used with other parameters")
  static let tooManyJobs = ServiceError(
    code: "LimitExceededException", message: "Open jobs exceed maximum concurrent job limit")
  static let invalidJobID = ServiceError(
    code: "InvalidJobIdException", message: "Request has invalid Job Id")
  static let internalServerError = ServiceError(
    code: "InternalServerError", message: "The stand-in could not answer")
}
