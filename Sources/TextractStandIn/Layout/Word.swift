/// A word as it stands on the page.
struct Word: Hashable, Sendable {
  var text: String
  var box: Rectangle
  /// 0 to 100: how sure the reader is of the characters. 100 for a PDF's own text.
  var confidence: Double
  /// The vertical stretch of the line that the word stands in. A hyphen's own box is a few pixels high: rows are
  /// put together by this stretch instead.
  var band: ClosedRange<Double>
  /// Words with the same number were read as one line; 0 where the reader says nothing of lines.
  var line: Int

  init(
    text: String, box: Rectangle, confidence: Double = 100, band: ClosedRange<Double>? = nil, line: Int = 0
  ) {
    self.text = text
    self.box = box
    self.confidence = confidence
    self.line = line
    self.band = band ?? box.top...max(box.top, box.bottom)
  }

  /// Whether the print runs up or down the page.
  var isTurned: Bool { text.count >= 3 && box.height > 1.5 * box.width }

  var bandHeight: Double { band.upperBound - band.lowerBound }
  var bandMiddle: Double { (band.lowerBound + band.upperBound) / 2 }
}
