/// Whether a PDF page's own text can be trusted. Scans have none, and some fonts map to nonsense.
struct TextLayerQuality {
  let words: [Word]

  var isSound: Bool {
    guard words.count >= 5 else { return false }
    let characters = words.flatMap { $0.text.unicodeScalars }
    let readable = characters.count {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0.isASCII
    }
    let wordlike = words.count { word in word.text.count { $0.isLetter || $0.isNumber } >= 2 }
    return readable * 10 >= characters.count * 8 && wordlike * 10 >= words.count * 3
  }
}
