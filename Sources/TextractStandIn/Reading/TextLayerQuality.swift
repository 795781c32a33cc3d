/// Whether a PDF page's own text can be trusted. Scans have none or a stamp only, and some fonts map to nonsense.
struct TextLayerQuality {
  let words: [Word]
  /// Whether one picture covers most of the page.
  let coversPicture: Bool

  /// Text that is there and means something.
  var isSound: Bool {
    isReadable && !(coversPicture && words.count < 40) && (words.count < 30 || Self.knownWords(in: words) > 0)
  }

  /// Text of letters and figures, in whatever language.
  var isReadable: Bool {
    guard words.count >= 5 else { return false }
    let characters = words.flatMap { $0.text.unicodeScalars }
    let readable = characters.count {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0.isASCII
    }
    let wordlike = words.count { word in word.text.count { $0.isLetter || $0.isNumber } >= 2 }
    return readable * 10 >= characters.count * 8 && wordlike * 10 >= words.count * 3
  }

  /// How many of the words belong to invoices in one of the languages. A font whose letters map to other letters
  /// gives none on a whole page.
  static func knownWords(in words: [Word]) -> Int {
    words.count { known.contains($0.text.foldedForComparison) }
  }

  private static let known = OCRLanguage.allCases.reduce(into: Set<String>()) {
    $0.formUnion($1.tellingWords)
  }
}
