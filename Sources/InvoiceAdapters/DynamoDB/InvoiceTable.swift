import AWSServices
import InvoicePipeline

/// The keys of the one table.
enum InvoiceTable {
  static let partitionKey = "invoiceId"
  static let sortKey = "timestamp"

  static let latestSortKey = "LATEST"

  static func latest(_ documentID: String) -> DynamoDB.Item { key(documentID, latestSortKey) }

  static func version(_ documentID: String, of run: Run) -> DynamoDB.Item {
    key(documentID, run.startedAt.description)
  }

  static func event(_ name: HistoryEvent.Name, of documentID: String, run: Run) -> DynamoDB.Item {
    key(documentID, "\(eventPrefix)\(run.startedAt)#\(name.position)-\(name.rawValue)")
  }

  static func job(of documentID: String) -> DynamoDB.Item { key("\(jobPrefix)\(documentID)", "JOB") }

  static func content(_ hash: String) -> DynamoDB.Item { key("CONTENT#\(hash)", "CONTENT") }

  static func register(_ registerKey: String) -> DynamoDB.Item { key("REGISTER#\(registerKey)", "REGISTER") }

  static func erasure(of documentID: String) -> DynamoDB.Item { key("ERASURE#\(documentID)", "ERASURE") }

  static let eventPrefix = "EVENT#"
  static let jobPrefix = "JOB#"

  private static func key(_ partition: String, _ sort: String) -> DynamoDB.Item {
    [partitionKey: .string(partition), sortKey: .string(sort)]
  }
}
