import Foundation

/// Reads Tesseract's TSV answer: one row per page, block, paragraph, line and word, told by `level`.
struct TesseractTable {
  /// In pixels of the image that was read.
  let width: Double
  let height: Double
  let words: [Word]

  init(_ answer: Data) {
    var width = 1.0
    var height = 1.0
    var lineHeight: ClosedRange<Double> = 0...1
    var line = 0
    var words: [Word] = []
    for row in String(decoding: answer, as: UTF8.self).split(separator: "\n").dropFirst() {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 12, let left = Double(cells[6]), let top = Double(cells[7]),
        let cellWidth = Double(cells[8]), let cellHeight = Double(cells[9]), cellHeight >= 0
      else { continue }
      switch cells[0] {
      case "1":
        (width, height) = (max(1, cellWidth), max(1, cellHeight))
      case "4":
        lineHeight = top...(top + cellHeight)
        line += 1
      case "5":
        let text = cells[11].trimmingCharacters(in: .whitespaces)
        guard !text.isEmpty, let confidence = Double(cells[10]) else { continue }
        let box = Rectangle(left: left, top: top, right: left + cellWidth, bottom: top + cellHeight)
        words.append(Word(text: text, box: box, confidence: max(0, confidence), band: lineHeight, line: line))
      default: continue
      }
    }
    self.width = width
    self.height = height
    self.words = Self.levelled(words)
  }

  /// 0 where there is no word.
  var meanConfidence: Double {
    words.isEmpty ? 0 : words.map(\.confidence).reduce(0, +) / Double(words.count)
  }

  /// Whether at least twenty words were read, and every number among them, without doubt.
  var isSure: Bool {
    words.count >= 20 && meanConfidence >= 90
      && words.allSatisfy { $0.confidence >= 80 || !$0.text.hasFigure }
  }

  /// Grows with the number of characters that were read surely.
  var worth: Double {
    words.map { max(0, $0.confidence - 40) * Double(min(8, $0.text.count)) }.reduce(0, +)
  }

  /// The middle height of the lines of print, in pixels; nil where too little was read.
  var lineHeight: Double? {
    let heights = words.filter { $0.confidence > 40 }.map(\.bandHeight).sorted()
    return heights.count < 5 ? nil : heights[heights.count / 2]
  }

  /// The line's stretch is a good height for its words unless the line runs askew: then each word keeps its own.
  private static func levelled(_ words: [Word]) -> [Word] {
    let tallest = Dictionary(words.map { ($0.line, $0.box.height) }, uniquingKeysWith: max)
    return words.map { word in
      let tallest = tallest[word.line] ?? word.box.height
      guard word.bandHeight > 1.4 * tallest else { return word }
      let half = tallest / 2
      return Word(
        text: word.text, box: word.box, confidence: word.confidence,
        band: (word.box.middle - half)...(word.box.middle + half), line: word.line)
    }
  }
}
