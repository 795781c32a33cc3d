import AWSServices

/// An asynchronous answer may give the same ExpenseDocument again on its next result page.
struct TextractDocuments {
  private var seen: Set<Int> = []

  /// Whether the document was not given before. The same index with the same content is a repetition; equal content under
  /// another index is a second copy in the file.
  ///
  /// Only the hash of each is kept (64 bits with a seed of their own in every process), because the answers of a long
  /// document do not fit into memory together.
  mutating func isNew(_ document: Textract.ExpenseDocument) -> Bool {
    var hasher = Hasher()
    hasher.combine(document)
    return seen.insert(hasher.finalize()).inserted
  }
}
