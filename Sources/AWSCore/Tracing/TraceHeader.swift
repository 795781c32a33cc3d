/// The value of `X-Amzn-Trace-Id`.
public struct TraceHeader: Sendable, Hashable {
  public let root: String
  /// The segment that the next one hangs on.
  public let parent: String?
  /// Whether the trace is kept at all. Undecided counts as no.
  public let isSampled: Bool

  /// Nil without a root. Fields that it does not know are dropped.
  public init?(_ text: String) {
    var fields: [Substring: Substring] = [:]
    for field in text.split(separator: ";") {
      let pair = field.split(separator: "=", maxSplits: 1)
      if pair.count == 2 { fields[pair[0]] = pair[1] }
    }
    guard let root = fields["Root"] else { return nil }
    self.init(
      root: String(root), parent: fields["Parent"].map { String($0) }, isSampled: fields["Sampled"] == "1")
  }

  init(root: String, parent: String?, isSampled: Bool) {
    self.root = root
    self.parent = parent
    self.isSampled = isSampled
  }

  /// The same trace, below another segment.
  func below(_ segmentID: String) -> TraceHeader {
    TraceHeader(root: root, parent: segmentID, isSampled: isSampled)
  }

  /// As it is sent.
  var text: String {
    "Root=\(root)" + (parent.map { ";Parent=\($0)" } ?? "") + ";Sampled=\(isSampled ? 1 : 0)"
  }
}
