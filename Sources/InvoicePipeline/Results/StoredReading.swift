public import InvoiceDomain

/// `readings/<documentID>.json`: what the reader saw. Kept, so that no document is paid for twice.
public struct StoredReading: Codable, Sendable, Hashable {
  public var engine: String
  public var reading: Reading
  /// How many files the reading lies in. Absent for one; otherwise the fields, tables and lines go on in
  /// `readings/<documentID>/0002.json` and on.
  public var files: Int?

  public init(engine: String, reading: Reading) {
    self.engine = engine
    self.reading = reading
  }
}
