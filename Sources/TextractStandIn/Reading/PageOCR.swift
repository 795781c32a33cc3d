import Foundation

/// Reads one image of a page: finds its orientation, its size of print and its language first, then reads it twice,
/// in rows and in scattered pieces, because each way sees words that the other misses (a page whose rows were read
/// surely and wholly is read once), and looks again where an amount is missing.
struct PageOCR: Sendable {
  let directory: URL
  let toolTime: Duration

  /// The height of a line of print, in pixels, at which Tesseract reads best.
  private static let bestLineHeight = 36.0
  /// Of the image that is read, so that time and memory are bounded whatever the file holds.
  private static let mostPixels = 30_000_000.0

  /// - Parameter size: of the image, in pixels.
  func page(
    _ number: Int, of image: URL, frame: Int = 0, size: (width: Int, height: Int)
  ) async throws(ToolFailure) -> Page {
    let largest = (Self.mostPixels / Double(max(1, size.width * size.height))).squareRoot()
    func bounded(_ scale: Double) -> Double { min(largest, max(0.1, scale)) }
    var reading = OCRReading(
      image: image, frame: frame, directory: directory, toolTime: toolTime,
      correction: ImagePreparation.Correction(scale: bounded(min(3, 2000 / Double(max(1, size.width))))))
    defer { reading.removeFiles() }
    try await reading.readRows()

    // 1. A page on its side or its head, and faint print, give hardly a sure word.
    if reading.isPoor { try await reading.turnUpright() }
    if reading.isPoor { try await reading.darken() }
    guard !reading.rows.words.isEmpty else { return reading.page(number, words: []) }
    // 2. Print that is too small, too large or askew is put right, and another language read with its own letters.
    var better = reading.correction
    if let height = reading.rows.lineHeight, !(0.7...1.3).contains(Self.bestLineHeight / height) {
      better.scale = bounded(min(4, better.scale * Self.bestLineHeight / height))
    }
    if let skew = Skew(words: reading.rows.words), abs(skew.degrees) > 0.5 { better.turn -= skew.degrees }
    try await reading.readRows(better, languages: OCRLanguage.toRead(reading.rows))
    try await reading.readRows(better, languages: OCRLanguage.toRead(reading.rows))
    // 3. The second way of reading fills the gaps of the first, and the second look those of both.
    return reading.page(number, words: try await reading.completed())
  }
}
