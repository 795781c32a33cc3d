/// Why a step could not do its work. Carries its own published name; it is never derived from a type.
///
/// A document that is bad is data (`Reason`, `Finding`), not a failure of a step.
public struct StepFailure: Error, Sendable, Hashable {
  /// The name on the wire: a `FailureCode`, or the code of the service that failed.
  public let errorType: String
  /// One sentence for whoever operates the system. Never holds a value, name, key or payload of a document.
  public let message: String
  /// Set by a port when the service says that it is the document that cannot be read.
  public let refusal: DocumentRefusal?

  public init(_ code: FailureCode, _ message: String) {
    self.init(errorType: code.rawValue, message: message)
  }

  /// A failure of a service, under the service's own name for it.
  public init(errorType: String, message: String, refusal: DocumentRefusal? = nil) {
    self.errorType = errorType
    self.message = message
    self.refusal = refusal
  }

  public func `is`(_ code: FailureCode) -> Bool { errorType == code.rawValue }
}

/// What a reading service has against a document.
public enum DocumentRefusal: Sendable, Hashable {
  /// Not a document it reads in this way: another type, or more pages than it reads at once.
  case unsupported
  /// Damaged, empty or protected.
  case unreadable
  case tooLarge
}
