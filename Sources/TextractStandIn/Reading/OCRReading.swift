import Foundation

/// The state of reading one image: how it is prepared, in which languages, and what the last reading in rows gave.
struct OCRReading {
  let image: URL
  let frame: Int
  let directory: URL
  let toolTime: Duration
  private(set) var correction: ImagePreparation.Correction
  private(set) var languages = [OCRLanguage.english]
  private(set) var rows = TesseractTable(Data())
  private var prepared: URL?

  init(
    image: URL, frame: Int, directory: URL, toolTime: Duration, correction: ImagePreparation.Correction
  ) {
    self.image = image
    self.frame = frame
    self.directory = directory
    self.toolTime = toolTime
    self.correction = correction
  }

  private var tesseract: TesseractOCR { TesseractOCR(directory: directory, toolTime: toolTime) }

  /// Whether too little was read to go on as the image stands.
  var isPoor: Bool { rows.meanConfidence < 55 || rows.words.count(where: { $0.confidence > 60 }) < 8 }

  /// Prepares the image and reads it in rows.
  mutating func readRows() async throws(ToolFailure) {
    let file = try await preparedImage(correction)
    prepared = file
    rows = try await table(of: file)
  }

  /// Reads it again if that changes anything.
  mutating func readRows(
    _ better: ImagePreparation.Correction, languages: [OCRLanguage]
  ) async throws(ToolFailure) {
    guard better != correction || languages != self.languages else { return }
    self.languages = languages
    if better == correction, let prepared {
      rows = try await table(of: prepared)
    } else {
      try await take(better)
    }
  }

  /// Turns the page as Tesseract's orientation detection says or, where it says nothing, as it reads best.
  mutating func turnUpright() async throws(ToolFailure) {
    guard let prepared, rows.words.count >= 10 else { return }
    if let turns = await tesseract.quarterTurns(of: prepared) {
      guard turns != 0 else { return }
      var turned = correction
      turned.quarterTurns = turns
      return try await take(turned)
    }
    let upright = correction
    for turns in 1...3 {
      var turned = upright
      turned.quarterTurns = turns
      try await takeIfBetter(turned)
    }
  }

  mutating func darken() async throws(ToolFailure) {
    var darker = correction
    darker.darkens = true
    // It also blackens shadows: only a page that was hardly read before gains by it.
    try await takeIfBetter(darker, byFactor: 1.3)
  }

  /// The words of the rows, with what scattered pieces and a second look at the amounts add. The pieces are not
  /// read where the rows are sure and leave no ink unread.
  func completed() async throws(ToolFailure) -> [Word] {
    guard let prepared else { return rows.words }
    let picture = (try? Data(contentsOf: prepared)).flatMap { GreyImage(pgm: $0) }
    var words = rows.words
    if rows.isSure, let picture, UnreadInk(of: picture, words: words).isNone {
      words = words.filter(PrintNoise(words: words).isPrint)
    } else {
      let pieces = try await tesseract.table(of: prepared, languages: languages, segmentation: .sparse)
      words = WordMerge(main: words, other: pieces.words).words
    }
    let edge = PaperEdge(words: words)
    words.removeAll(where: edge.isBeyond)
    guard let picture else { return words }
    return try await SecondLook(image: picture, tesseract: tesseract, directory: directory).improved(words)
  }

  func page(_ number: Int, words: [Word]) -> Page {
    Page(number: number, width: rows.width, height: rows.height, words: words)
  }

  func removeFiles() {
    if let prepared { try? FileManager.default.removeItem(at: prepared) }
  }

  private mutating func take(_ other: ImagePreparation.Correction) async throws(ToolFailure) {
    let file = try await preparedImage(other)
    let table = try await table(of: file)
    removeFiles()
    (prepared, rows, correction) = (file, table, other)
  }

  private mutating func takeIfBetter(
    _ other: ImagePreparation.Correction, byFactor factor: Double = 1
  ) async throws(ToolFailure) {
    let file = try await preparedImage(other)
    let table = try await table(of: file)
    guard table.worth > factor * rows.worth else {
      try? FileManager.default.removeItem(at: file)
      return
    }
    removeFiles()
    (prepared, rows, correction) = (file, table, other)
  }

  private func preparedImage(_ correction: ImagePreparation.Correction) async throws(ToolFailure) -> URL {
    try await ImagePreparation(directory: directory, toolTime: toolTime)
      .prepared(frame: frame, of: image, by: correction)
  }

  private func table(of file: URL) async throws(ToolFailure) -> TesseractTable {
    try await tesseract.table(of: file, languages: languages, segmentation: .uniformBlock)
  }
}
