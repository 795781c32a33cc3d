/// Folded phrases that are looked for in running text. A phrase is found by its first word: a text costs about one look
/// per word, however many phrases there are.
struct PhraseIndex<Value: Sendable>: Sendable {
  private let values: [String: Value]
  /// By first word: the words of the longest phrase that begins with it.
  private let longest: [String: Int]

  init(_ values: [String: Value]) {
    self.values = values
    var longest: [String: Int] = [:]
    for phrase in values.keys {
      let words = phrase.split(separator: " ")
      guard let first = words.first else { continue }
      longest[String(first), default: 0] = max(longest[String(first)] ?? 0, words.count)
    }
    self.longest = longest
  }

  subscript(phrase: String) -> Value? { values[phrase] }

  /// The words of the longest phrase that begins with the word; 0 where none does.
  func longest(from word: String) -> Int { longest[word] ?? 0 }

  /// The values of all phrases that stand in a text, in the order of their beginnings.
  func found(in words: [String]) -> [Value] {
    var found: [Value] = []
    for start in words.indices {
      let most = min(longest(from: words[start]), words.count - start)
      guard most > 0 else { continue }
      for length in 1...most {
        if let value = values[Self.phrase(words[start..<(start + length)])] { found.append(value) }
      }
    }
    return found
  }

  /// The values of the phrases of a text that are no piece of a longer one.
  func foundLongest(in words: [String]) -> [Value] {
    var found: [Value] = []
    var start = 0
    while start < words.count {
      let most = min(longest(from: words[start]), words.count - start)
      let length = (1...max(1, most)).last { values[Self.phrase(words[start..<(start + $0)])] != nil }
      if let length, let value = values[Self.phrase(words[start..<(start + length)])] { found.append(value) }
      start += length ?? 1
    }
    return found
  }

  static func phrase(_ words: ArraySlice<String>) -> String {
    words.count == 1 ? words[words.startIndex] : words.joined(separator: " ")
  }
}
