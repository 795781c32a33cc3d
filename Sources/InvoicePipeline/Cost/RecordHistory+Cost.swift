extension RecordHistory {
  /// What the latest run has used, whose states before this one used `steps`.
  func usage(of steps: [StepUsage]) -> RunUsage {
    RunUsage(pages: pagesRead { $0 == latest.run }, steps: steps)
  }

  /// What the document has cost until now, over all its runs, in millionths of a US dollar. Pages count when they
  /// were read: a run that uses an earlier reading pays for none. Of a run that failed, transitions and functions are
  /// not known.
  ///
  /// - Parameter usage: of the latest run, which has left no version yet, or only in an earlier attempt.
  func cost(at prices: DocumentPrices, usage: RunUsage) -> Int {
    let runs = Set(events.filter { $0.name == .admitted }.map(\.run.executionID)).count
    let earlier = versions.filter { $0.run != latest.run }.compactMap(\.usage)
    let work = (earlier + [usage]).map { prices.work($0) }.reduce(0, +)
    return pagesRead { _ in true } * prices.page + max(runs, 1) * prices.run + work
  }

  private func pagesRead(in isCounted: (Run) -> Bool) -> Int {
    events.filter { isCounted($0.run) }.compactMap(\.pagesRead).reduce(0, +)
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
