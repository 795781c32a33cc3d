/// A printed amount that competes for one role of the invoice, such as its total.
struct MoneyCandidate: Sendable {
  var role: FieldKind
  var value: FixedPoint
  var reading: AmountReading
  /// How much speaks for the role before any sum is tried, 0 to about 1.2.
  var weight: Double
  var source: ReadField
}
