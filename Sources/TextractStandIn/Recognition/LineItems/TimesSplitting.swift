/// Parts `2@6.80` and `3x1,20`, printed without blanks, at the sign for times.
enum TimesSplitting {
  static let signs: Set<String> = ["@", "x", "X", "×", "*"]

  private nonisolated(unsafe) static let joined = /(\d{1,3}(?:[.,]\d{1,3})?)([@xX×*])(\d{1,4}[.,]\d{2})/

  static func parts(of word: Word) -> [Word] {
    guard let match = word.text.wholeMatch(of: joined) else { return [word] }
    var left = word.box.left
    return [match.1, match.2, match.3].map { text in
      var part = word
      part.text = String(text)
      part.box.left = left
      left += word.box.width * Double(text.count) / Double(word.text.count)
      part.box.right = left
      return part
    }
  }
}
