/// A value with the evidence for it. No value is a reason, never a placeholder.
public struct Evidenced<Value: Codable & Sendable & Hashable>: Codable, Sendable, Hashable {
  public var value: Value?
  /// Why there is no value. Present exactly when `value` is absent.
  public var absence: Absence?
  /// The text as printed, word for word.
  public var asPrinted: String?
  public var page: Int?
  public var box: Box?
  /// 0 to 100, the reader's. Absent for a value that was computed.
  public var confidence: Double?
  public var state: EvidenceState
  /// The rules that this value took part in, such as `V03`.
  public var checks: [String]
  /// Other readings that competed, best first, the chosen one not among them.
  public var candidates: [Value]
  /// 0 to 100: how sure the reader is of the best candidate that is another value.
  public var rivalConfidence: Double?

  public init(
    value: Value?, absence: Absence? = nil, asPrinted: String? = nil, page: Int? = nil, box: Box? = nil,
    confidence: Double? = nil, state: EvidenceState = .unproven, checks: [String] = [],
    candidates: [Value] = [], rivalConfidence: Double? = nil
  ) {
    self.value = value
    self.absence = value == nil ? absence ?? .notFound : nil
    self.asPrinted = asPrinted
    self.page = page
    self.box = box
    self.confidence = confidence
    self.state = state
    self.checks = checks
    self.candidates = candidates
    self.rivalConfidence = rivalConfidence
  }

  public static func absent(_ reason: Absence, asPrinted: String? = nil) -> Evidenced {
    Evidenced(value: nil, absence: reason, asPrinted: asPrinted)
  }
}

/// How well a value is backed.
public enum EvidenceState: String, Codable, Sendable, Hashable {
  /// At least one independent equation or source agrees.
  case proven
  /// Something speaks for it beyond the reader's confidence, nothing against it.
  case supported
  case unproven
}

/// Why a value is not there.
public enum Absence: String, Codable, Sendable, Hashable {
  case notFound = "not-found"
  /// There is print, but no reading of it makes sense.
  case unreadable
  /// Several readings are possible and nothing decides between them.
  case ambiguous
}
