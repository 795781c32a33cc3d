/// One way in which a document can repeat an earlier one. A tier looks at one pair; both are comparable.
protocol DuplicateTier: RuleDescription {
  /// What the two have in common, in words for a clerk; nil where they are two documents.
  func match(_ new: KnownInvoice, _ old: KnownInvoice) -> DuplicateMatch?
}
