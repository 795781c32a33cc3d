/// Tells specks beyond the edge of the paper on a photo from print.
struct PaperEdge {
  /// From the left edge of the sure words to the right edge; nil where too few words are sure.
  private let stretch: ClosedRange<Double>?

  init(words: [Word]) {
    let sure = words.filter { $0.confidence >= 90 && $0.text.count >= 3 }
    let height = sure.map(\.bandHeight).sorted().dropFirst(sure.count / 2).first ?? 0
    guard sure.count >= 20, let box = sure.map(\.box).enclosing() else {
      stretch = nil
      return
    }
    stretch = (box.left - height / 2)...(box.right + height / 2)
  }

  /// Whether the word is short or unsure and stands wholly beside all that was read surely.
  func isBeyond(_ word: Word) -> Bool {
    guard let stretch, word.box.right < stretch.lowerBound || word.box.left > stretch.upperBound else {
      return false
    }
    return word.confidence < (word.text.count <= 2 ? 85 : 50)
  }
}
