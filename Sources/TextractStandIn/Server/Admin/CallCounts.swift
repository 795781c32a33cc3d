/// How often each operation was called and how many pages were read for it: what AWS would bill.
actor CallCounts {
  struct Count: Codable, Equatable, Sendable {
    var calls = 0
    /// Of documents that were read; a refused one costs nothing.
    var pages = 0
  }

  private var counts = Dictionary(uniqueKeysWithValues: Operation.allCases.map { ($0, Count()) })

  /// By the name of the operation.
  var byOperation: [String: Count] {
    Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
  }

  func countCall(of operation: Operation) {
    counts[operation]?.calls += 1
  }

  func countPages(_ pages: Int, of operation: Operation) {
    counts[operation]?.pages += pages
  }
}
