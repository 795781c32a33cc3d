import InvoicePipeline

/// What became of the files that were sent.
struct SubmissionReport {
  let files: [SubmittedFile]
  let records: [InvoiceRecord?]

  /// Nothing while no file is known.
  var table: String? {
    let known = records.compactMap(\.self)
    return known.isEmpty ? nil : RecordTable(records: known).text
  }

  /// What has to be said besides the table: files whose end was not seen.
  var remarks: [String] {
    zip(files, records).compactMap { file, record in
      if record.hasEnded { return nil }
      return record == nil
        ? "\(file.name.printable) has not been taken up: look at the executions of the state machine"
        : "\(file.name.printable) is still being processed: look again with `invoices list`"
    }
  }

  /// Whether every document came to an outcome other than rejected.
  var isGood: Bool {
    records.allSatisfy { $0.hasEnded && $0?.status != .rejected && $0?.status != .failed }
  }
}
