/// How far sums may be off while amounts get their roles.
struct SumTolerance: Sendable {
  /// Of sums of lines: grows with their number, as each price may be rounded.
  var lines: FixedPoint
  /// Of net, tax and charges, which are few however many lines there are.
  var header: FixedPoint
}
