import AWSCore
import AWSServices
import Foundation
import InvoiceAdapters
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport

/// The database that `INVOICES_LEDGER_CLUSTER_ARN` names, behind a double of the Data API at
/// `AWS_ENDPOINT_URL_RDS_DATA`. Without it its tests are skipped.
struct LedgerDatabase: Sendable {
  let client: AWSClient
  let data: RDSData

  private static let environment = ProcessInfo.processInfo.environment
  static let isAvailable = environment["INVOICES_LEDGER_CLUSTER_ARN"]?.isEmpty == false

  static func run(_ body: (LedgerDatabase) async throws -> Void) async throws {
    try await AdapterEmulator.run { emulator in
      let database = RDSData.Database(
        clusterARN: environment["INVOICES_LEDGER_CLUSTER_ARN"] ?? "",
        secretARN: environment["INVOICES_LEDGER_SECRET_ARN"] ?? "", name: "invoices")
      try await body(
        LedgerDatabase(client: emulator.client, data: RDSData(client: emulator.client, database: database)))
    }
  }

  var ledger: AuroraInvoiceLedger {
    AuroraInvoiceLedger(data: data, now: { Timestamp(Date()) }, sleep: { _ in })
  }

  func rows(_ sql: String, of documentID: String) async throws -> [[RDSData.Value]] {
    try await data.executeStatement(
      "SELECT \(sql) WHERE document_id = :document_id",
      [RDSData.Parameter("document_id", .string(documentID))])
  }

  func read(_ documentID: String) async throws -> InvoiceLedgerContract.Readout? {
    let columns = "execution_id, status, total_amount, currency, issue_date, vendor_name FROM invoices"
    guard let row = try await rows(columns, of: documentID).first else { return nil }
    let lines = try await rows("line_number, amount FROM invoice_lines", of: documentID)
    return InvoiceLedgerContract.Readout(
      executionID: row[0].string ?? "", status: row[1].string ?? "", total: amount(row[2]),
      currency: row[3].string, issueDate: row[4].string, vendorName: row[5].string,
      linePrices: lines.map { amount($0[1]) })
  }

  private func amount(_ value: RDSData.Value) -> Amount? { value.string.flatMap { Amount(plain: $0) } }

  /// The next calls of an operation go wrong: by a code of the Data API, or as Tests/DataAPIDouble/faults.py says.
  func plan(_ fault: String, of operation: String, times: Int = 1, after: Int = 0) async throws {
    let body = #"{"operation":"\#(operation)","fault":"\#(fault)","times":\#(times),"after":\#(after)}"#
    _ = try await client.send(
      AWSCall(
        service: AWSService(id: "RDS_DATA", hostPrefix: "rds-data", signingName: "rds-data"),
        operation: "PlanFault", path: "/_double/faults", body: Array(body.utf8), errorFormat: .json))
  }
}
