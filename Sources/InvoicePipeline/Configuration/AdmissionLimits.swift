/// What is taken in, and from where.
public struct AdmissionLimits: Sendable, Hashable {
  public var rawBucket: String
  /// Files outside this part of the bucket are ignored.
  public var incomingPrefix: String
  /// Bytes. Larger files are turned away unread.
  public var maximumBytes: Int

  public init(rawBucket: String, incomingPrefix: String = "incoming/", maximumBytes: Int = 10_485_760) {
    self.rawBucket = rawBucket
    self.incomingPrefix = incomingPrefix
    self.maximumBytes = maximumBytes
  }

  /// `RAW_BUCKET`, `INCOMING_PREFIX`, `MAXIMUM_DOCUMENT_BYTES`.
  public init(from environment: inout EnvironmentReader) {
    rawBucket = environment.text("RAW_BUCKET")
    incomingPrefix = environment.incomingPrefix()
    maximumBytes = environment.integer("MAXIMUM_DOCUMENT_BYTES", default: 10_485_760, in: 1...524_288_000)
  }
}

extension EnvironmentReader {
  /// `INCOMING_PREFIX`: of the keys under which documents arrive.
  public mutating func incomingPrefix() -> String { text("INCOMING_PREFIX", default: "incoming/") }
}
