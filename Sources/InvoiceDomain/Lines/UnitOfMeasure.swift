/// The unit printed behind a quantity.
enum UnitOfMeasure {
  static func printed(in quantity: String) -> String? {
    let words = quantity.split { $0.isWhitespace || $0.isNumber || $0 == "," || $0 == "." }
    guard words.count == 1, let word = words.first, word.contains(where: \.isLetter), word.count <= 8 else {
      return nil
    }
    return word.lowercased() == "x" ? nil : String(word)
  }
}
