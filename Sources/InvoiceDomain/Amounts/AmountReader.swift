/// Reads printed amounts into the set of values that the print allows. Nothing is guessed: `1.234` is
/// both 1234 and 1.234 until something outside the print decides.
///
/// Understood: `1.234,56` `1,234.56` `2 417,30` `1'234.50` `1,23,456.78` `.50` `-47,00` `47,00-` `(12.00)`
/// `12.00 CR` `12,-`, currency signs and codes before or after, and print that was damaged in reading: a blank
/// after the mark, a glued unit or tax letter, a hyphen or colon for the mark, a slash before the figure,
/// letters that look like digits.
public enum AmountReader {
  /// The readings of a text that holds one amount. Empty when it holds none, or several that compete.
  public static func readings(of text: String) -> [AmountReading] {
    amount(in: text)?.readings ?? []
  }

  /// The one amount of a text. Percentages beside it are passed over; of several figures the only one that
  /// looks like money counts.
  public static func amount(in text: String) -> PrintedAmount? {
    let found = amounts(in: text).filter { !$0.isPercentage }
    if found.count == 1 { return found[0] }
    let money = found.filter(\.looksLikeMoney)
    return money.count == 1 ? money[0] : nil
  }

  /// Every figure of a text that can be an amount, in the order of print.
  public static func amounts(in text: String) -> [PrintedAmount] {
    guard FigureScanner.mayHoldFigure(text) else { return [] }
    var scanner = FigureScanner(text)
    var found: [PrintedAmount] = []
    while let figure = scanner.next() {
      let readings = FigureReader.readings(of: figure)
      guard !readings.isEmpty else { continue }
      found.append(
        PrintedAmount(
          readings: readings, currencyMark: figure.currencyMark, isPercentage: figure.isPercentage,
          looksLikeMoney: figure.currencyMark != nil || readings[0].decimalMark != nil,
          isGrouped: readings[0].decimalMark == nil && !figure.text.utf8.allSatisfy { (48...57).contains($0) }
        ))
    }
    return found
  }
}
