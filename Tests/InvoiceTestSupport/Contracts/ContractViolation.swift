/// What a port does otherwise than its contract says.
public struct ContractViolation: Error, CustomStringConvertible {
  public let description: String
}

/// Ends the check of a contract when a clause of it does not hold.
func demand(_ holds: Bool, _ clause: String) throws {
  guard holds else { throw ContractViolation(description: clause) }
}
