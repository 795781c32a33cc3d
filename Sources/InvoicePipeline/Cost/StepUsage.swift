/// What one state of a run used: the state machine counts the transitions, the answer of the function tells the rest.
public struct StepUsage: Codable, Sendable, Hashable {
  /// With those of the choice behind it, and of every attempt that was repeated.
  public var transitions: Int
  /// How long the function worked, in the attempt that succeeded. Absent where its answer does not come back.
  public var milliseconds: Int?
  /// The memory that the function is billed for.
  public var megabytes: Int?

  public init(transitions: Int, milliseconds: Int? = nil, megabytes: Int? = nil) {
    self.transitions = transitions
    self.milliseconds = milliseconds
    self.megabytes = megabytes
  }
}
