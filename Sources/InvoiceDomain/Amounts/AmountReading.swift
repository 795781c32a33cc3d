/// One way to read a printed amount.
public struct AmountReading: Sendable, Hashable {
  public var value: Amount
  /// The decimal mark that this reading rests on. Absent when the print has none.
  public var decimalMark: DecimalMark?
  /// The print was damaged and had to be mended to be read: a proposal until arithmetic confirms it.
  public var isMended: Bool

  public init(value: Amount, decimalMark: DecimalMark? = nil, isMended: Bool = false) {
    self.value = value
    self.decimalMark = decimalMark
    self.isMended = isMended
  }
}

/// What separates the whole part of a number from its fraction.
public enum DecimalMark: String, Codable, Sendable, Hashable {
  case point
  case comma
}
