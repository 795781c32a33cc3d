/// How a document writes its numbers, as far as its unmistakable numbers show.
public struct NumberStyle: Sendable, Hashable {
  /// The decimal mark of the majority; nil when no number shows one, or as many show the one as the other.
  public var decimalMark: DecimalMark?

  /// Decimals of the smallest unit of the document's currency; nil where the currency is not known. Dinars of three
  /// decimals are printed with all of them, so that no number of such a document shows its mark for certain.
  var decimals: Int?

  public init(decimalMark: DecimalMark?) { self.decimalMark = decimalMark }

  public init(of texts: some Sequence<String>) {
    var points = 0
    var commas = 0
    for text in texts {
      for printed in AmountReader.amounts(in: text) where printed.readings.count == 1 {
        switch printed.readings[0].decimalMark {
        case .point: points += 1
        case .comma: commas += 1
        case nil: break
        }
      }
    }
    decimalMark = points == commas ? nil : points > commas ? .point : .comma
  }

  /// The readings, those in this style first.
  public func ordered(_ readings: [AmountReading]) -> [AmountReading] {
    guard readings.count > 1 else { return readings }
    guard let decimalMark else {
      return decimals == 3
        ? readings.filter { $0.decimalMark != nil } + readings.filter { $0.decimalMark == nil } : readings
    }
    let fraction = readings.filter { $0.decimalMark == decimalMark }
    return fraction.isEmpty
      ? readings.filter { $0.decimalMark == nil } + readings.filter { $0.decimalMark != nil }
      : fraction + readings.filter { $0.decimalMark != decimalMark }
  }
}
