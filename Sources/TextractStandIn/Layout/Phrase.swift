/// Words of one row that stand close together: a label, a cell, a line of an address.
struct Phrase: Hashable, Sendable {
  /// From left to right, at least one.
  let words: [Word]
  let box: Rectangle

  init?(words: some Sequence<Word>) {
    let words = Array(words)
    guard let box = words.map(\.box).enclosing() else { return nil }
    self.words = words
    self.box = box
  }

  var text: String { words.map(\.text).joined(separator: " ") }

  /// The mean over the words.
  var confidence: Double { words.map(\.confidence).reduce(0, +) / Double(words.count) }

  /// The middle height of the words' lines: a measure of the size of the print.
  var height: Double { words.map(\.bandHeight).sorted()[words.count / 2] }

  /// The part of the phrase made of these words; nil for none.
  func part(_ range: some RangeExpression<Int>) -> Phrase? {
    Phrase(words: words[range.relative(to: words)])
  }
}
