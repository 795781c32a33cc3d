/// What is taken in, and from where.
public struct AdmissionLimits: Sendable, Hashable {
  public var rawBucket: String
  /// Files outside this part of the bucket are ignored.
  public var incomingPrefix: String
  /// Bytes. Larger files are turned away unread.
  public var maximumBytes: Int
  /// What a document may cost at most: more pages are turned away, as far as they can be counted.
  public var maximumPages: Int

  public init(
    rawBucket: String, incomingPrefix: String = "incoming/", maximumBytes: Int = 10_485_760,
    maximumPages: Int = Inspection.maximumPages
  ) {
    self.rawBucket = rawBucket
    self.incomingPrefix = incomingPrefix
    self.maximumBytes = maximumBytes
    self.maximumPages = maximumPages
  }

  /// `RAW_BUCKET`, `INCOMING_PREFIX`, `MAXIMUM_DOCUMENT_BYTES`, `MAXIMUM_DOCUMENT_PAGES`.
  public init(from environment: inout EnvironmentReader) {
    rawBucket = environment.text("RAW_BUCKET")
    incomingPrefix = environment.incomingPrefix()
    maximumBytes = environment.integer("MAXIMUM_DOCUMENT_BYTES", default: 10_485_760, in: 1...524_288_000)
    maximumPages = environment.integer(
      "MAXIMUM_DOCUMENT_PAGES", default: Inspection.maximumPages, in: 1...Inspection.maximumPages)
  }
}

extension EnvironmentReader {
  /// `INCOMING_PREFIX`: of the keys under which documents arrive.
  public mutating func incomingPrefix() -> String { text("INCOMING_PREFIX", default: "incoming/") }
}
