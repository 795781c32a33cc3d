/// Which printed amount plays which role.
struct AmountChoice: Sendable {
  var chosen: [FieldKind: MoneyCandidate] = [:]
  /// Roles for which several amounts speak equally and no sum decides.
  var open: Set<FieldKind> = []
}
