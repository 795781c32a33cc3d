import InvoiceAdapters

/// The system that a command works on. Parts that the command does not need may be empty.
struct Settings: Equatable {
  /// The environment in which the AWS client finds its Region, credentials and endpoints.
  var environment: [String: String]
  var table: String
  var rawBucket: String
  var resultsBucket: String
  var stateMachineARN: String
  /// The part of the raw bucket where documents arrive.
  var incomingPrefix: String
  /// Nothing where the system has no ledger.
  var ledger: LedgerNames?
}
