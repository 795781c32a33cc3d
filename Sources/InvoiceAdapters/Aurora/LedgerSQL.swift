/// The statements of the ledger. They hold to what MySQL 8.0 and MariaDB have in common.
enum LedgerSQL {
  /// A row takes the place of one of the same or an earlier run, else everything stays as it is.
  ///
  /// Assignments happen from left to right, so the time of the run, by which they all decide, comes last.
  ///
  /// - Parameter columns: `run_started_at` the last of them.
  static func writeUnlessLater(_ columns: [String]) -> String {
    let assignments = columns.map { column in
      "\(column) = IF(VALUES(run_started_at) >= run_started_at, VALUES(\(column)), \(column))"
    }
    return
      "\(insert(into: "invoices", columns)) ON DUPLICATE KEY UPDATE \(assignments.joined(separator: ", "))"
  }

  /// The run that a document's row is of.
  static let owner = "SELECT execution_id FROM invoices WHERE document_id = :document_id"

  static func insert(into table: String, _ columns: [String]) -> String {
    let places = columns.map { ":\($0)" }
    return
      "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places.joined(separator: ", ")))"
  }

  static func delete(from table: String) -> String { "DELETE FROM \(table) WHERE document_id = :document_id" }
}
