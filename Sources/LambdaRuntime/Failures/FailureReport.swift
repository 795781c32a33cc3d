import FoundationEssentials

/// A failure as the Runtime API takes it: `errorType` becomes the error name of Step Functions.
struct FailureReport: Encodable, Equatable {
  let errorType: String
  let errorMessage: String
  private let stackTrace: [String] = []

  /// The error's own name; an error without one is reported as `Internal`, and none of its text is.
  init(_ error: any Error) {
    let failure = error as? any FailureNaming ?? RuntimeFailure.internal
    errorType = failure.errorType
    errorMessage = failure.errorMessage
  }

  /// The body of the request.
  var json: [UInt8] {
    // Three texts always encode; an empty object would still be a valid answer.
    (try? JSONEncoder().encode(self)).map { Array($0) } ?? Array("{}".utf8)
  }

  /// `category.reason` for the header; characters that could end the header line are left out.
  var header: String {
    "Function." + errorType.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
  }

  private enum CodingKeys: CodingKey {
    case errorType, errorMessage, stackTrace
  }
}
