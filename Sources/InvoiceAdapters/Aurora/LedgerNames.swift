import InvoicePipeline

/// Where the ledger is, and as which of its users it is entered.
public struct LedgerNames: Sendable, Hashable {
  public var clusterARN: String
  /// Of the secret that holds the user's name and password.
  public var secretARN: String

  /// The database that the infrastructure makes.
  static let database = "invoices"

  public init(clusterARN: String, secretARN: String) {
    self.clusterARN = clusterARN
    self.secretARN = secretARN
  }

  /// `LEDGER_CLUSTER_ARN` and `LEDGER_SECRET_ARN`, both or neither.
  init?(from environment: inout EnvironmentReader) {
    let names = ["LEDGER_CLUSTER_ARN", "LEDGER_SECRET_ARN"]
    guard names.contains(where: { environment.optionalText($0) != nil }) else { return nil }
    self.init(clusterARN: environment.text(names[0]), secretARN: environment.text(names[1]))
  }
}
