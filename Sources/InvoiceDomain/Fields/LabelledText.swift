/// A line that holds a label and its value.
struct LabelledText {
  var label: String
  var value: String

  /// Cut at the first colon; without one, before the first amount, date or number with a digit.
  init?(_ text: String) {
    if let colon = text.firstIndex(of: ":") {
      let after = text[text.index(after: colon)...]
      // A time is no label and value.
      if !(after.first?.isNumber ?? false) || !(text[..<colon].last?.isNumber ?? false) {
        label = DisplayText.oneLine(String(text[..<colon]))
        value = DisplayText.oneLine(String(after))
        guard !label.isEmpty, !value.isEmpty else { return nil }
        return
      }
    }
    if let number = Self.afterHash(text) {
      label = "#"
      value = number
      return
    }
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.firstIndex(where: { $0.contains(where: \.isNumber) && !$0.hasSuffix("%") }),
      first > 0
    else {
      return nil
    }
    label = words[..<first].joined(separator: " ")
    value = words[first...].joined(separator: " ")
  }

  /// Several labels with an amount behind each in one line: "Net 600.00 VAT 120.00 Total 720.00". Empty where the line
  /// is not made of such pairs only.
  static func pairs(of text: String) -> [(label: String, value: String)] {
    var pairs: [(label: String, value: String)] = []
    var label: [Substring] = []
    for word in text.split(separator: " ") {
      if word.contains(where: \.isLetter) || !word.contains(where: \.isNumber) {
        label.append(word)
      } else if word.hasSuffix("%") {
        label.append(word)
      } else {
        let name = label.joined(separator: " ")
        guard LabelLexicon.label(of: name) != nil,
          AmountReader.amount(in: String(word))?.looksLikeMoney ?? false
        else { return [] }
        pairs.append((name, String(word)))
        label = []
      }
    }
    return label.isEmpty && pairs.count > 1 ? pairs : []
  }

  /// `# 1258`, where the mark is all the label there is.
  private static func afterHash(_ text: String) -> String? {
    guard text.first == "#" else { return nil }
    let number = DisplayText.oneLine(String(text.dropFirst()))
    return number.contains(where: \.isNumber) && !number.contains(" ") ? number : nil
  }

  /// The label says only that a number follows; what it numbers stands before it.
  var isBareNumberLabel: Bool { FoldedText.words(of: label).allSatisfy { Self.numberWords.contains($0) } }

  private static let numberWords: Set<String> = [
    "no", "nr", "n", "num", "number", "nummer", "numero", "id", "nro", "o",
  ]
}
