import AWSServices

/// An asynchronous answer may give the same ExpenseDocument again on its next result page.
enum TextractDocuments {
  /// Each document once. The same index with the same content is a repetition; equal content under another index is a
  /// second copy in the file and stays.
  static func distinct(_ documents: [Textract.ExpenseDocument]) -> [Textract.ExpenseDocument] {
    var kept: [Textract.ExpenseDocument] = []
    for document in documents {
      let isRepeated = kept.contains { $0.expenseIndex == document.expenseIndex && $0 == document }
      if !isRepeated { kept.append(document) }
    }
    return kept.sorted { ($0.expenseIndex ?? 0) < ($1.expenseIndex ?? 0) }
  }
}
