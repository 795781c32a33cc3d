extension Evidenced {
  /// Chooses one of several readings of the print. What was chosen is supported, not proven.
  ///
  /// - Parameter check: what chose, as it stands in `checks`.
  mutating func settle(on value: Value, by check: String) {
    self.value = value
    absence = nil
    state = .supported
    checks.append(check)
    candidates.removeAll { $0 == value }
  }
}
