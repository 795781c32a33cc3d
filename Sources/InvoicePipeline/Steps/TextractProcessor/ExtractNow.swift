import InvoiceDomain

/// Reads a document of one page in one answer.
///
/// A document that was read before is not read again. What the reader holds against the document itself is a
/// result, `rejected`; only `unsupported` is thrown, under the reader's name for it, because a job may do.
public struct ExtractNow: Sendable {
  private let reader: any ExpenseReader
  private let archive: ReadingArchive
  private let bytes: AdmittedBytes

  public init(
    reader: any ExpenseReader, files: any DocumentFiles, results: any ResultFiles,
    records: any InvoiceRecords, sha256: @escaping SHA256Hex, now: @escaping Now
  ) {
    self.reader = reader
    archive = ReadingArchive(results: results, records: records, now: now)
    bytes = AdmittedBytes(files: files, sha256: sha256)
  }

  public func extract(_ request: ExtractRequest) async throws(StepFailure) -> Extraction {
    let document = request.document
    if let earlier = try await archive.extraction(of: document) { return earlier }
    try await bytes.check(document)
    let reading: Reading
    do {
      reading = try await reader.read(document, keeping: archive.answerKeeper(for: document))
    } catch {
      guard let refusal = error.refusal, refusal != .unsupported else { throw error }
      return Extraction(rejectedFor: Reason(refusedAs: refusal), engine: reader.engine)
    }
    let stored = StoredReading(engine: reader.engine, reading: reading)
    return try await archive.keep(stored, of: document, for: request.run)
  }
}

extension Reason {
  init(refusedAs refusal: DocumentRefusal) {
    switch refusal {
    case .unsupported: self.init(.unsupported)
    case .unreadable: self.init(.damaged)
    case .tooLarge: self.init(.tooLarge)
    }
  }
}
