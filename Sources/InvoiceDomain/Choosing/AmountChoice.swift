/// Which printed amount plays which role.
struct AmountChoice: Sendable {
  var chosen: [FieldKind: MoneyCandidate] = [:]
  /// Roles for which several amounts speak equally and no sum decides.
  var open: Set<FieldKind> = []
  /// Roles that a sum of the document confirms, whatever the reader thought of them.
  var confirmed: Set<FieldKind> = []
}
