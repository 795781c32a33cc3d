/// All that a reader saw on one document, of all its pages, before anything is chosen or judged.
///
/// It knows no reader: Amazon Textract and the local stand-in both end in this shape.
public struct Reading: Codable, Sendable, Hashable {
  /// Pages of the file, as far as the reader says.
  public var pagesInFile: Int?
  /// Pages that the reader answered for, 1-based, ascending.
  public var pagesRead: [Int]
  public var fields: [ReadField]
  public var tables: [ReadTable]
  /// Lines of text in reading order: the raw text of the document.
  public var lines: [TextSpan]
  /// Pages that the reader says it could not read.
  public var pagesFailed: [Int]
  /// The reader announced further results that are not here.
  public var isCutShort: Bool

  public init(
    pagesInFile: Int? = nil, pagesRead: [Int] = [], fields: [ReadField] = [], tables: [ReadTable] = [],
    lines: [TextSpan] = [], pagesFailed: [Int] = [], isCutShort: Bool = false
  ) {
    self.pagesInFile = pagesInFile
    self.pagesRead = pagesRead
    self.fields = fields
    self.tables = tables
    self.lines = lines
    self.pagesFailed = pagesFailed
    self.isCutShort = isCutShort
  }
}
