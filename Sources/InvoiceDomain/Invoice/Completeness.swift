/// What was there against what was read.
public struct Completeness: Codable, Sendable, Hashable {
  public var pagesInFile: Int?
  public var pagesRead: Int = 0
  public var pagesFailed: [Int] = []
  /// How many pages the document itself says that it has. Absent where it says nothing.
  public var pagesPrinted: Int?
  /// Rows that the geometry of the tables shows, and rows that became line items.
  public var rowsSeen: Int = 0
  public var rowsGiven: Int = 0

  /// The reader announced more than it gave.
  public var isCutShort = false

  public init() {}

  public var isComplete: Bool {
    pagesFailed.isEmpty && (pagesInFile.map { $0 == pagesRead } ?? true) && rowsSeen == rowsGiven
      && !isCutShort && (pagesPrinted ?? 0) <= pagesRead
  }
}
