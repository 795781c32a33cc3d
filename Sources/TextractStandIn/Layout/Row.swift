/// Everything that stands at the same height of the page, from left to right.
struct Row: Hashable, Sendable {
  /// At least one.
  let phrases: [Phrase]
  let box: Rectangle

  init?(phrases: [Phrase]) {
    guard let box = phrases.map(\.box).enclosing() else { return nil }
    self.phrases = phrases
    self.box = box
  }

  var words: [Word] { phrases.flatMap(\.words) }
  var text: String { phrases.map(\.text).joined(separator: " ") }
  var height: Double { phrases.map(\.height).max() ?? 0 }
}
