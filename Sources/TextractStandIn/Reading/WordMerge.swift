/// Puts two readings of one image together.
struct WordMerge {
  let words: [Word]

  /// The words of the surer reading, each replaced where the other reading is clearly surer of the same place, and
  /// the words that only the other reading saw.
  init(main: [Word], other: [Word]) {
    let mainWins = Self.worth(of: main) >= Self.worth(of: other)
    let noise = PrintNoise(words: main)
    let first = (mainWins ? main : other).filter(noise.isPrint)
    let second = (mainWins ? other : main).filter(noise.isPrint)
    var words = first
    for word in second {
      let same = first.indices.filter { Self.overlap(first[$0].box, word.box) > 0.3 }
      if same.isEmpty {
        if word.confidence > 50 { words.append(word) }
      } else if same.count == 1, Self.overlap(word.box, first[same[0]].box) > 0.6,
        word.confidence > first[same[0]].confidence + 8
      {
        words[same[0]].text = word.text
        words[same[0]].confidence = word.confidence
      }
    }
    self.words = words
  }

  private static func worth(of words: [Word]) -> Double {
    words.map { max(0, $0.confidence - 40) * Double(min(8, $0.text.count)) }.reduce(0, +)
  }

  /// The shared area as a part of the second box.
  private static func overlap(_ left: Rectangle, _ right: Rectangle) -> Double {
    let width = left.sharedWidth(with: right)
    let height = left.sharedHeight(with: right)
    guard width > 0, height > 0 else { return 0 }
    return width * height / max(1, right.width * right.height)
  }
}
