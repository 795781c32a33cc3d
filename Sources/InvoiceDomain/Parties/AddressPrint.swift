/// How streets and places are printed.
enum AddressPrint {
  /// A postcode beside a place, and not the year of a date: `80333 München`, `1025 RX Amsterdam`, `Fremont CA 94538`, `London SW1B 3BN`.
  static func isPlace(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "," }.map(String.init)
    guard words.count >= 2, words.count <= 8, text.contains(where: \.isLetter), !text.contains("@") else {
      return false
    }
    for (index, word) in words.enumerated() where isPostcode(word) {
      if word.count == 4, word.hasPrefix("20"), !DateReader.readings(of: text).isEmpty { continue }
      let others = words.indices.filter { $0 != index }.map { words[$0] }
      return others.contains { $0.count(where: \.isLetter) >= 2 } && !others.contains { $0.hasSuffix(":") }
    }
    return BritishPostcode.stands(in: text) || isDutchPostcode(words)
  }

  /// A name and a number: `Lindengracht 123`, `789 Another Avenue`.
  static func isStreet(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "," }.map(String.init)
    guard (2...8).contains(words.count), let first = words.first, let last = words.last, !text.contains("@"),
      !text.contains(":"), text.count(where: \.isLetter) >= 4
    else { return false }
    if isHouseNumber(last), !isHouseNumber(first), words.count <= 5 { return true }
    return isHouseNumber(first) && words.dropFirst().contains { $0.count(where: \.isLetter) >= 3 }
  }

  private static func isHouseNumber(_ word: String) -> Bool {
    guard let first = word.first, first.isNumber, word.count <= 6 else { return false }
    return word.count(where: \.isLetter) <= 1
      && word.allSatisfy { $0.isNumber || $0.isLetter || $0 == "-" || $0 == "/" }
  }

  /// Four to six digits, also with the country before them: `D-07545`.
  private static func isPostcode(_ word: String) -> Bool {
    let digits = word.split(separator: "-").last.map(String.init) ?? word
    return (4...6).contains(digits.count) && digits.allSatisfy(\.isNumber)
  }

  private static func isDutchPostcode(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { digits, letters in
      digits.count == 4 && digits.allSatisfy(\.isNumber) && letters.count == 2
        && letters.allSatisfy { $0.isLetter && $0.isUppercase }
    }
  }
}
