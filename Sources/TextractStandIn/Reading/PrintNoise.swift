/// Tells what OCR makes of specks, rules, borders and dashed lines from print.
struct PrintNoise {
  /// The middle height of the boxes of words.
  private let height: Double

  init(words: [Word]) {
    let heights = words.filter { $0.confidence > 60 && $0.text.count > 1 }.map(\.box.height).sorted()
    height = heights.isEmpty ? 0 : heights[heights.count / 2]
  }

  func isPrint(_ word: Word) -> Bool {
    let readable = word.text.contains { $0.isLetter || $0.isNumber }
    // A dashed line comes as letters that are much too low.
    if readable, word.text.count > 1, word.box.height < 0.35 * height { return false }
    // A border comes as a stroke.
    if Self.isStroke(word.text), word.confidence < 90 || word.box.height > 1.5 * height { return false }
    let isShort = word.text.count <= 3 && !word.text.contains(where: \.isNumber)
    return word.confidence > (readable && !isShort ? 10 : 40)
  }

  private static func isStroke(_ text: String) -> Bool { text.allSatisfy { "|_~—=¦".contains($0) } }
}
