/// Characters that readers take for each other in amounts, and marks that they lose.
enum LookAlikeCharacters {
  /// Every text that differs from a print in one such character, or has one mark more.
  static func variants(of printed: String) -> [String] {
    let characters = Array(printed)
    var variants: [String] = []
    for (index, character) in characters.enumerated() {
      for other in alternatives[character] ?? "" {
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

  /// Digits for each other as print wears, letters for the digits that they look like.
  private static let alternatives: [Character: String] = [
    "0": "689", "1": "47", "2": "7", "3": "58", "4": "19", "5": "36", "6": "058", "7": "12", "8": "036",
    "9": "04", "O": "0", "o": "0", "D": "0", "Q": "0", "I": "17", "l": "17", "|": "17", "!": "1", "S": "5",
    "s": "5", "B": "8", "G": "6", "Z": "2", "z": "2",
  ]
}
