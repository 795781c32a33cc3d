import FoundationEssentials
public import InvoiceDomain

/// Reads the configuration of a function from its environment, once, and reports all mistakes together.
///
/// Values are never repeated in a report, only names.
public struct EnvironmentReader {
  private let values: [String: String]
  private var mistakes: [String] = []

  public init(_ values: [String: String]) { self.values = values }

  /// A value that must be there and not be empty.
  public mutating func text(_ name: String) -> String {
    if let value = values[name], !value.isEmpty { return value }
    mistakes.append("\(name) is not set")
    return ""
  }

  public mutating func text(_ name: String, default standard: String) -> String {
    guard let value = values[name], !value.isEmpty else { return standard }
    return value
  }

  public mutating func integer(_ name: String, default standard: Int, in range: ClosedRange<Int>) -> Int {
    guard let value = values[name], !value.isEmpty else { return standard }
    if let number = Int(value), range.contains(number) { return number }
    mistakes.append("\(name) must be a whole number from \(range.lowerBound) to \(range.upperBound)")
    return standard
  }

  /// Nothing when it is not set or empty.
  public func optionalText(_ name: String) -> String? {
    values[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// `true` or `false`.
  public mutating func flag(_ name: String, default standard: Bool) -> Bool {
    guard let value = values[name], !value.isEmpty else { return standard }
    if let flag = Bool(value) { return flag }
    mistakes.append("\(name) must be true or false")
    return standard
  }

  /// A number in plain notation, such as `0.05`.
  public mutating func amount(_ name: String, default standard: Amount, in range: ClosedRange<Int>) -> Amount
  {
    guard let value = values[name], !value.isEmpty else { return standard }
    if let amount = Amount(plain: value), amount >= Amount(whole: range.lowerBound),
      amount <= Amount(whole: range.upperBound)
    {
      return amount
    }
    mistakes.append("\(name) must be a number from \(range.lowerBound) to \(range.upperBound)")
    return standard
  }

  /// Amounts above zero in plain notation, between commas.
  public mutating func amounts(_ name: String) -> [Amount] {
    let texts = list(name)
    let amounts = texts.compactMap { Amount(plain: $0) }.filter { $0 > .zero }
    if amounts.count != texts.count {
      mistakes.append("\(name) must be amounts such as 1000.00 between commas")
    }
    return amounts
  }

  /// Values between separators, blanks around them removed. Not set is none.
  public mutating func list(_ name: String, separator: Character = ",") -> [String] {
    (values[name] ?? "").split(separator: separator).compactMap { part in
      let trimmed = part.drop(while: \.isWhitespace)
      let end = trimmed.lastIndex(where: { !$0.isWhitespace })
      return end.map { String(trimmed[...$0]) }
    }
  }

  /// Reports a mistake that concerns more than one value.
  public mutating func mistake(_ sentence: String) { mistakes.append(sentence) }

  /// - Throws: `NotConfigured` with every mistake found.
  public func check() throws(StepFailure) {
    guard mistakes.isEmpty else {
      throw StepFailure(.notConfigured, mistakes.joined(separator: "; "))
    }
  }
}
