/// The VAT numbers that end in a letter which the digits make.
enum VATCheckLetters {
  static func cyprus(_ number: String) -> Bool {
    let odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
    let digits = values(number.dropLast())
    let sum = digits.enumerated().reduce(0) {
      $0 + ($1.offset.isMultiple(of: 2) ? odd[$1.element] : $1.element)
    }
    return number.last == letter(sum % 26, of: "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  }

  /// Seven digits, a check letter, and a letter that counts where there is one. An old number has a letter or a mark in
  /// second place; its first digit then stands last.
  static func ireland(_ number: String) -> Bool {
    let letters = "WABCDEFGHIJKLMNOPQRSTUV"
    let characters = Array(number)
    let isOld = !characters[1].isNumber
    let digits = isOld ? [0] + values(characters[2...6]) + values(characters[..<1]) : values(characters[..<7])
    let last = characters.count == 9 ? letters.firstIndex(of: characters[8]) : letters.startIndex
    guard let last else { return false }
    let sum = digits.enumerated().reduce(9 * letters.distance(from: letters.startIndex, to: last)) {
      $0 + (8 - $1.offset) * $1.element
    }
    return characters[7] == letter(sum % 23, of: letters)
  }

  /// A letter for the kind of a company, with a digit or a letter as its check; else the number of a person.
  static func spain(_ number: String) -> Bool {
    guard let first = number.first, let last = number.last else { return false }
    let body = number.dropFirst().dropLast()
    guard let digits = Int(body) else { return false }
    switch first {
    case "K", "L", "M": return last == person(digits)
    case "X", "Y", "Z":
      let prefix = ["X": 0, "Y": 10_000_000, "Z": 20_000_000][String(first)] ?? 0
      return last == person(prefix + digits)
    case "0"..."9": return last == Int(number.dropLast()).map(person)
    case "A"..."H", "J", "N", "P"..."S", "U"..."W":
      let check = (0...9).first { Luhn.holds(values(body) + [$0]) } ?? 0
      return last.wholeNumberValue == check || last == letter(check, of: "JABCDEFGHI")
    default: return false
    }
  }

  private static func person(_ digits: Int) -> Character {
    letter(digits % 23, of: "TRWAGMYFPDXBNJZSQVHLCKE")
  }

  private static func letter(_ place: Int, of letters: String) -> Character {
    letters[letters.index(letters.startIndex, offsetBy: place)]
  }

  private static func values(_ digits: some Sequence<Character>) -> [Int] {
    digits.compactMap(\.wholeNumberValue)
  }
}
