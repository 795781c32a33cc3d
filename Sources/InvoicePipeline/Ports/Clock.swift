/// The time. A step asks for it whenever it needs it.
public typealias Now = @Sendable () -> Timestamp
