/// Printed phrases of all languages with what they mean, ready to be looked up.
struct PhraseLexicon<Meaning: Sendable>: Sendable {
  struct Entry: Sendable {
    let tokens: [String]
    let meaning: Meaning
    /// 0 to 1: how surely the words mean this and nothing else.
    let strength: Double
  }

  /// By first token, the longest first.
  private let entries: [String: [Entry]]

  init(_ phrases: [(phrase: String, meaning: Meaning, strength: Double)]) {
    var entries: [String: [Entry]] = [:]
    for (phrase, meaning, strength) in phrases {
      let tokens = phrase.split(separator: " ").flatMap { LabelToken.tokens(of: String($0)) }
      guard let first = tokens.first else { continue }
      entries[first, default: []].append(Entry(tokens: tokens, meaning: meaning, strength: strength))
    }
    self.entries = entries.mapValues { entries in
      entries.sorted { ($0.tokens.count, $0.strength) > ($1.tokens.count, $1.strength) }
    }
  }

  /// The longest entry that the tokens begin with.
  ///
  /// - Parameter tolerant: allows a wrong character or two in long words, as OCR makes them.
  func entry(at tokens: ArraySlice<String>, tolerant: Bool) -> Entry? {
    guard let first = tokens.first else { return nil }
    if let exact = entries[first]?.first(where: { Self.matches($0, tokens, tolerant: tolerant) }) {
      return exact
    }
    guard tolerant, first.count >= 4 else { return nil }
    var best: Entry?
    for (key, candidates) in entries where first.isNearly(key) {
      guard let entry = candidates.first(where: { Self.matches($0, tokens, tolerant: true) }) else {
        continue
      }
      if entry.tokens.count > best?.tokens.count ?? 0 { best = entry }
    }
    return best
  }

  /// Every entry in a row of words with the words that make it, from left to right, none over another.
  func entries(in phrase: Phrase) -> [(entry: Entry, words: Range<Int>)] {
    let tolerant = phrase.confidence < 100
    var tokens: [String] = []
    var owners: [Int] = []
    for (index, word) in phrase.words.enumerated() {
      for token in LabelToken.tokens(of: word.text) {
        tokens.append(token)
        owners.append(index)
      }
    }
    var found: [(entry: Entry, words: Range<Int>)] = []
    var position = 0
    while position < tokens.count {
      if let entry = entry(at: tokens[position...], tolerant: tolerant) {
        let end = position + entry.tokens.count
        found.append((entry, owners[position]..<(owners[end - 1] + 1)))
        position = end
      } else {
        position += 1
      }
    }
    return found
  }

  private static func matches(_ entry: Entry, _ tokens: ArraySlice<String>, tolerant: Bool) -> Bool {
    guard tokens.count >= entry.tokens.count else { return false }
    return zip(entry.tokens, tokens).allSatisfy { $0 == $1 || (tolerant && $1.isNearly($0)) }
  }
}
