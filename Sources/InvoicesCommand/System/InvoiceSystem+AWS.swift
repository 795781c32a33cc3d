extension InvoiceSystem {
  static func use(_ settings: Settings, _ work: (InvoiceSystem) async throws -> Void) async throws {}
}
