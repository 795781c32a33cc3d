/// Where things lie in the results bucket.
public enum ResultKey {
  /// A raw answer of the reader, part 1 and on: `textract/<documentID>/0001.json`.
  public static func answer(of documentID: String, part: Int) -> String {
    "textract/\(documentID)/\(fourDigits(part)).json"
  }

  public static func reading(of documentID: String) -> String { "readings/\(documentID).json" }

  /// What the file carries beside its print (`EmbeddedInvoiceFile`).
  public static func embeddedInvoice(of documentID: String) -> String {
    "readings/\(documentID)/embedded-invoice.json"
  }

  /// The second file and on of what did not fit into one: `readings/<documentID>/0002.json`.
  static func part(_ number: Int, of key: String) -> String {
    "\(key.hasSuffix(".json") ? String(key.dropLast(5)) : key)/\(fourDigits(number)).json"
  }

  /// Below it lies what one run needs until it has ended. Cleanup deletes it when it is old.
  public static let intermediate = "intermediate/"

  public static func validated(_ documentID: String, _ run: Run) -> String {
    "\(intermediate)\(documentID)/\(run.executionID)/validated.json"
  }

  public static func decided(_ documentID: String, _ run: Run) -> String {
    "\(intermediate)\(documentID)/\(run.executionID)/decided.json"
  }

  /// Below these lies everything that was made of a document.
  public static func everything(of documentID: String) -> [String] {
    [
      "textract/\(documentID)/", "readings/\(documentID)", "\(intermediate)\(documentID)/",
      "invoices/\(documentID)/",
    ]
  }

  /// The canonical invoice of one run: kept for good.
  public static func canonical(_ documentID: String, _ run: Run) -> String {
    "invoices/\(documentID)/\(run.executionID).json"
  }

  private static func fourDigits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
