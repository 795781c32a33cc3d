extension Textract {
  /// How far a job is. A value that Textract adds later is kept as it is.
  public struct JobStatus: RawRepresentable, Codable, Sendable, Hashable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    public static let inProgress = JobStatus(rawValue: "IN_PROGRESS")
    public static let succeeded = JobStatus(rawValue: "SUCCEEDED")
    public static let failed = JobStatus(rawValue: "FAILED")
    public static let partialSuccess = JobStatus(rawValue: "PARTIAL_SUCCESS")
  }
}
