import InvoiceDomain

extension PeopleMessage {
  /// What became of a document: what a person needs to recognise the invoice, never bank details.
  static func outcome(_ outcome: Outcome, of record: InvoiceRecord) -> PeopleMessage {
    let fileName = singleLine(record.document.fileName)
    return PeopleMessage(
      outcome: outcome.rawValue, subject: "\(outcome.headline): \(fileName)",
      headline: "\(outcome.headline).", facts: facts(outcome, of: record, fileName: fileName),
      reasons: record.reasons, nextStep: outcome.nextStep)
  }

  private static func facts(_ outcome: Outcome, of record: InvoiceRecord, fileName: String) -> [Fact] {
    let details = record.details
    let total = details?.totalAmount.map { amount in
      [amount.description, details?.currency?.description ?? "(currency not known)"].joined(separator: " ")
    }
    let known: [(String, String?)] = [
      ("File", fileName),
      ("Vendor", details?.vendorName),
      ("Number", details?.invoiceNumber),
      ("Date", details?.issueDate?.description),
      ("Due", details?.dueDate?.description),
      ("Total", total),
      ("Decision", outcome.rawValue),
      ("Repeats", record.duplicateOf),
      ("Document", record.documentID),
    ]
    return known.compactMap { name, value in value.map { Fact(name: name, value: $0) } }
  }
}

extension Outcome {
  fileprivate var headline: String {
    switch self {
    case .approved: "Done: invoice approved"
    case .needsReview: "Please review: invoice needs a look"
    case .duplicate: "Please check: document may be a duplicate"
    case .rejected: "Document could not be read"
    }
  }

  fileprivate var nextStep: String {
    switch self {
    case .approved: "Nothing needs to be done."
    case .needsReview: "Please compare the values with the document before it is paid."
    case .duplicate:
      "It is held back and must not be paid twice. If it is not a duplicate, process it by hand."
    case .rejected: "Please do what is said above and send the document again."
    }
  }
}
