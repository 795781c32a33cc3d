import Foundation

/// Reads one image of a page: finds its size of print, its orientation and its language first, then reads it twice,
/// in rows and in scattered pieces, because each way sees words that the other misses.
struct PageOCR: Sendable {
  let directory: URL
  let toolTime: Duration

  /// The height of a line of print, in pixels, at which Tesseract reads best.
  private static let bestLineHeight = 36.0

  /// - Parameter width: of the image, in pixels.
  func page(_ number: Int, of image: URL, frame: Int = 0, width: Int) async throws(ToolFailure) -> Page {
    let preparation = ImagePreparation(directory: directory, toolTime: toolTime)
    let tesseract = TesseractOCR(directory: directory, toolTime: toolTime)
    var correction = ImagePreparation.Correction(scale: min(3, max(0.8, 2000 / Double(width))))
    var prepared = try await preparation.prepared(frame: frame, of: image, by: correction)
    defer { try? FileManager.default.removeItem(at: prepared) }
    var rows = try await tesseract.table(of: prepared, languages: [.english], segmentation: .uniformBlock)

    // 1. A page that stands on its side or its head gives hardly a sure word.
    let first = correction
    if rows.meanConfidence < 50 { correction.quarterTurns = await tesseract.quarterTurns(of: prepared) }
    // 2. Print that is too small, too large or askew is put right.
    if let height = rows.lineHeight, !(0.7...1.3).contains(Self.bestLineHeight / height) {
      correction.scale = min(4, max(0.3, correction.scale * Self.bestLineHeight / height))
    }
    if let skew = Skew(words: rows.words), abs(skew.degrees) > 0.5 { correction.turn = -skew.degrees }
    if correction != first {
      try? FileManager.default.removeItem(at: prepared)
      prepared = try await preparation.prepared(frame: frame, of: image, by: correction)
      rows = try await tesseract.table(of: prepared, languages: [.english], segmentation: .uniformBlock)
    }
    // 3. Another language is read again with its own letters and words.
    var languages = [OCRLanguage.english]
    if let language = OCRLanguage.likely(of: rows.words.map(\.text)), language != .english {
      languages = [language, .english]
      rows = try await tesseract.table(of: prepared, languages: languages, segmentation: .uniformBlock)
    }
    // 4. The second way of reading fills the gaps of the first.
    let pieces = try await tesseract.table(of: prepared, languages: languages, segmentation: .sparse)
    return Page(
      number: number, width: rows.width, height: rows.height,
      words: WordMerge(main: rows.words, other: pieces.words).words)
  }
}
