extension RecordHistory {
  /// What the document has cost until now, over all its runs, in millionths of a US dollar. Pages count when they
  /// were read: a run that uses an earlier reading pays for none.
  func cost(at prices: DocumentPrices) -> Int {
    let pages = events.compactMap(\.pagesRead).reduce(0, +)
    let runs = Set(events.filter { $0.name == .admitted }.map(\.run.executionID)).count
    return pages * prices.page + max(runs, 1) * prices.run
  }
}

extension HistoryEvent {
  static func extracted(pages: Int, at time: Timestamp, run: Run) -> HistoryEvent {
    HistoryEvent(.extracted, at: time, run: run, detail: "\(pagesPrefix)\(pages)")
  }

  /// Of an extraction: the pages that were read, and paid for.
  var pagesRead: Int? {
    guard name == .extracted, let detail, detail.hasPrefix(Self.pagesPrefix) else { return nil }
    return Int(detail.dropFirst(Self.pagesPrefix.count))
  }

  private static let pagesPrefix = "pages="
}
