/// Characters that readers take for each other in amounts, and marks that they lose.
enum LookAlikeCharacters {
  /// Every text that differs from a print in one such character, or has one mark more.
  static func variants(of printed: String) -> [String] {
    let characters = Array(printed)
    var variants: [String] = []
    for (index, character) in characters.enumerated() {
      for other in alternatives[character] ?? [] {
        var changed = characters
        changed[index] = other
        variants.append(String(changed))
      }
    }
    return variants + withMark(characters)
  }

  /// A decimal mark before the last two or three digits, where none stands there.
  private static func withMark(_ characters: [Character]) -> [String] {
    guard let last = characters.lastIndex(where: isDigit) else { return [] }
    return [2, 3].flatMap { decimals -> [String] in
      let place = last + 1 - decimals
      guard place > 0, characters[place...last].allSatisfy(isDigit), isDigit(characters[place - 1]) else {
        return []
      }
      return [".", ","].map { mark in
        String(characters[..<place]) + mark + String(characters[place...])
      }
    }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static let alternatives: [Character: [Character]] = [
    "O": ["0"], "o": ["0"], "D": ["0"], "Q": ["0"], "I": ["1", "7"], "l": ["1", "7"], "|": ["1", "7"],
    "!": ["1"], "1": ["7"], "7": ["1"], "S": ["5"], "s": ["5"], "B": ["8"], "G": ["6"], "Z": ["2"],
    "z": ["2"],
  ]
}
