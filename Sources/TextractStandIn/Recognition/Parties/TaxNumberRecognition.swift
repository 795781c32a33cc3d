import InvoiceDomain

/// Finds the value added tax numbers of the European Union by their form, where no label says what they are.
struct TaxNumberRecognition {
  let page: Page
  let labels: [FoundLabel]

  /// The numbers that none of the fields has yet: the first is the vendor's.
  func fields(besides known: [RecognizedField]) -> [RecognizedField] {
    let kinds: Set<FieldKind> = [.vendorVATNumber, .receiverVATNumber, .taxPayerID]
    let texts = known.filter { kinds.contains($0.kind) }.map { $0.text.filter(\.isAlphanumeric) }
    var found: [RecognizedField] = []
    for (index, row) in page.rows.enumerated() {
      for (position, phrase) in row.phrases.enumerated() {
        guard let value = Self.number(in: phrase.words),
          !texts.contains(where: { $0.contains(value.text.filter(\.isAlphanumeric)) })
        else { continue }
        let isReceiver = labels.contains {
          $0.row == index && $0.phrase <= position && $0.kind == .receiverVATNumber
        }
        found.append(
          RecognizedField(
            kind: isReceiver ? .receiverVATNumber : .vendorVATNumber, confidence: isReceiver ? 90 : 75,
            lines: [value]))
      }
    }
    return found
  }

  private static func number(in words: [Word]) -> Phrase? {
    for start in words.indices {
      for length in 1...5 where start + length <= words.count {
        for part in [Array(words[start..<start + length]), figured(words[start..<start + length])] {
          let text = part.map(\.text).joined().filter(\.isAlphanumeric).uppercased()
          guard !part.contains(where: { $0.text.contains("/") }) else { continue }
          if (9...15).contains(text.count), text.wholeMatch(of: form) != nil { return Phrase(words: part) }
        }
      }
    }
    return nil
  }

  /// The words with figures for the letters that OCR takes them for, behind the letters of the country.
  private static func figured(_ words: ArraySlice<Word>) -> [Word] {
    words.enumerated().map { index, word in
      var word = word
      guard word.text.hasFigure else { return word }
      let country = index == 0 ? word.text.prefix(2) : ""
      word.text =
        country + String(word.text.dropFirst(country.count).map { lookAlikes[$0] ?? $0 })
      return word
    }
  }

  private static let lookAlikes: [Character: Character] = [
    "O": "0", "o": "0", "Q": "0", "l": "1", "I": "1", "|": "1",
  ]

  /// The forms of Directive 2006/112/EC, article 215, as the member states use them.
  private nonisolated(unsafe) static let form =
    /ATU\d{8}|BE[01]\d{9}|DE\d{9}|DK\d{8}|ES[A-Z0-9]\d{7}[A-Z0-9]|FI\d{8}|FR[A-HJ-NP-Z0-9]{2}\d{9}|GB\d{9}|IE\d{7}[A-Z]{1,2}|IT\d{11}|LU\d{8}|NL\d{9}B\d{2}|PL\d{10}|PT\d{9}|SE\d{12}|CHE\d{9}(MWST|TVA|IVA)?/
}

extension Character {
  fileprivate var isAlphanumeric: Bool { isASCII && (isLetter || isNumber) }
}
