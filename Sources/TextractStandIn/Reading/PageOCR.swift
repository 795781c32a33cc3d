import Foundation

/// Reads one image of a page: finds its size of print, its orientation and its language first, then reads it.
struct PageOCR: Sendable {
  let directory: URL
  let toolTime: Duration

  /// The height of a line of print, in pixels, at which Tesseract reads best.
  private static let bestLineHeight = 34.0

  func page(_ number: Int, of image: URL, frame: Int = 0) async throws(ToolFailure) -> Page {
    let preparation = ImagePreparation(directory: directory, toolTime: toolTime)
    let tesseract = TesseractOCR(directory: directory, toolTime: toolTime)
    var prepared = try await preparation.prepared(frame: frame, of: image, scale: 1)
    defer { try? FileManager.default.removeItem(at: prepared) }
    var first = try await tesseract.table(of: prepared, languages: [.english], segmentation: .uniformBlock)

    // 1. A page that stands on its side or its head gives hardly a sure word.
    let turns = Self.meanConfidence(of: first) < 50 ? await tesseract.quarterTurns(of: prepared) : 0
    // 2. Print that is too small or too large is scaled.
    let scale = Self.scale(for: first)
    if turns != 0 || scale != 1 {
      try? FileManager.default.removeItem(at: prepared)
      prepared = try await preparation.prepared(frame: frame, of: image, scale: scale, quarterTurns: turns)
      first = try await tesseract.table(of: prepared, languages: [.english], segmentation: .uniformBlock)
    }
    // 3. Another language is read again with its own letters and words.
    if let language = OCRLanguage.likely(of: first.words.map(\.text)), language != .english {
      first = try await tesseract.table(
        of: prepared, languages: [language, .english], segmentation: .uniformBlock)
    }
    return Page(number: number, width: first.width, height: first.height, words: first.words)
  }

  private static func meanConfidence(of table: TesseractTable) -> Double {
    guard !table.words.isEmpty else { return 0 }
    return table.words.map(\.confidence).reduce(0, +) / Double(table.words.count)
  }

  private static func scale(for table: TesseractTable) -> Double {
    let heights = table.words.filter { $0.confidence > 40 }.map(\.bandHeight).sorted()
    guard heights.count >= 5 else { return table.width < 1000 ? 2 : 1 }
    let scale = bestLineHeight / heights[heights.count / 2]
    return (0.8...1.25).contains(scale) ? 1 : min(3, max(0.4, scale))
  }
}
