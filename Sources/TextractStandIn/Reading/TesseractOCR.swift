import Foundation

/// Reads an image with Tesseract.
struct TesseractOCR {
  let directory: URL
  let toolTime: Duration

  /// How Tesseract takes the page apart (its `--psm`).
  enum Segmentation: Int {
    case automatic = 3
    /// Reads straight across the page: rows of a receipt stay together.
    case uniformBlock = 6
    case sparse = 11
  }

  func table(
    of image: URL, languages: [OCRLanguage], segmentation: Segmentation
  ) async throws(ToolFailure) -> TesseractTable {
    TesseractTable(
      try await ExternalTool(name: "tesseract", time: toolTime).run(
        [
          image.path, "stdout", "-l", languages.map(\.rawValue).joined(separator: "+"), "--psm",
          "\(segmentation.rawValue)", "--dpi", "300", "tsv",
        ], in: directory))
  }

  /// Quarter turns to the right that bring the page upright, as Tesseract's orientation detection sees it.
  /// nil where it is not sure.
  func quarterTurns(of image: URL) async -> Int? {
    // Half the size tells as much in a quarter of the time.
    let half = directory.appendingPathComponent("half-\(UUID().uuidString).pgm")
    defer { try? FileManager.default.removeItem(at: half) }
    guard let picture = (try? Data(contentsOf: image)).flatMap({ GreyImage(pgm: $0) }),
      (try? picture.half.pgm.write(to: half)) != nil
    else { return nil }
    let answer = try? await ExternalTool(name: "tesseract", time: toolTime)
      .run([half.path, "stdout", "--psm", "0", "--dpi", "150"], in: directory)
    var facts: [String: Double] = [:]
    for line in String(decoding: answer ?? Data(), as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      if parts.count == 2 { facts[parts[0]] = Double(parts[1]) }
    }
    guard let turn = facts["Rotate"], let confidence = facts["Orientation confidence"], confidence > 2 else {
      return nil
    }
    return Int(turn / 90)
  }
}
