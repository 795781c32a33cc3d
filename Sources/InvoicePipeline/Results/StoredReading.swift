public import InvoiceDomain

/// `readings/<documentID>.json`: what the reader saw. Kept, so that no document is paid for twice.
public struct StoredReading: Codable, Sendable, Hashable {
  public var engine: String
  public var reading: Reading

  public init(engine: String, reading: Reading) {
    self.engine = engine
    self.reading = reading
  }
}
