/// One value that a reader found, with the label it stood beside.
public struct ReadField: Codable, Sendable, Hashable {
  public var kind: FieldKind
  /// 0 to 100: how sure the reader is that the value is of this kind.
  public var kindConfidence: Double
  public var label: TextSpan?
  public var value: TextSpan
  /// Groups that the value belongs to, such as `VENDOR_REMIT_TO` or `RECEIVER_BILL_TO`.
  public var groups: [String]

  public init(
    kind: FieldKind, kindConfidence: Double, label: TextSpan? = nil, value: TextSpan,
    groups: [String] = []
  ) {
    self.kind = kind
    self.kindConfidence = kindConfidence
    self.label = label
    self.value = value
    self.groups = groups
  }

  /// The lower of the two confidences: sure of the kind and sure of the characters.
  public var confidence: Double { min(kindConfidence, value.confidence) }
}
