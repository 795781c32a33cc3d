extension InvoiceSystem {
  /// Connects to the system of the settings for the time of some work.
  static func use(_ settings: Settings, _ work: (InvoiceSystem) async throws -> Void) async throws {
    throw CommandFailure(.failed, "The ports on AWS are not connected yet.")
  }
}
