/// What an error says about another attempt.
public enum ErrorNature: Sendable, Equatable {
  /// Too many calls: another attempt helps, later.
  case throttling
  /// A passing weakness of the service or of the network: another attempt helps, soon.
  case transient
  /// The same request fails again.
  case permanent
}
