/// A part of the system that has to be named before a command can use it.
enum Setting: CaseIterable {
  case table, rawBucket, resultsBucket, stateMachineARN

  var option: String {
    switch self {
    case .table: "--table"
    case .rawBucket: "--raw-bucket"
    case .resultsBucket: "--results-bucket"
    case .stateMachineARN: "--state-machine-arn"
    }
  }

  var variable: String {
    switch self {
    case .table: "INVOICES_TABLE"
    case .rawBucket: "INVOICES_RAW_BUCKET"
    case .resultsBucket: "INVOICES_RESULTS_BUCKET"
    case .stateMachineARN: "INVOICES_STATE_MACHINE_ARN"
    }
  }
}
