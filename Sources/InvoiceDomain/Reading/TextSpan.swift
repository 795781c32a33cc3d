/// Text as a reader saw it, word for word, and where.
public struct TextSpan: Codable, Sendable, Hashable {
  public var text: String
  /// 0 to 100: how sure the reader is of the characters.
  public var confidence: Double
  /// 1 is the first page of the file.
  public var page: Int
  /// Absent when the reader gave no geometry (a legal answer).
  public var box: Box?

  public init(text: String, confidence: Double, page: Int, box: Box? = nil) {
    self.text = text
    self.confidence = confidence
    self.page = page
    self.box = box
  }
}
