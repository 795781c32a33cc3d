/// Where things lie in the results bucket.
public enum ResultKey {
  /// A raw answer of the reader, part 1 and on: `textract/<documentID>/0001.json`.
  public static func answer(of documentID: String, part: Int) -> String {
    let digits = String(part)
    return
      "textract/\(documentID)/\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits).json"
  }

  public static func reading(of documentID: String) -> String { "readings/\(documentID).json" }

  /// Below it lies what one run needs until it has ended. Cleanup deletes it when it is old.
  public static let work = "work/"

  public static func validated(_ documentID: String, _ run: Run) -> String {
    "\(work)\(documentID)/\(run.executionID)/validated.json"
  }

  public static func decided(_ documentID: String, _ run: Run) -> String {
    "\(work)\(documentID)/\(run.executionID)/decided.json"
  }

  /// The canonical invoice of one run: kept for good.
  public static func canonical(_ documentID: String, _ run: Run) -> String {
    "invoices/\(documentID)/\(run.executionID).json"
  }
}
