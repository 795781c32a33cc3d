import Foundation

extension String {
  /// Whether any of the figures 0 to 9 is in it.
  var hasFigure: Bool { utf8.contains { (0x30...0x39).contains($0) } }

  /// Lower case, without accents, letters and digits only; for comparing words of print.
  var foldedForComparison: String {
    if utf8.allSatisfy({ $0 < 0x80 }) {
      return String(
        lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
    }
    let folded = replacingOccurrences(of: "ß", with: "ss")
      .replacingOccurrences(of: "º", with: "").replacingOccurrences(of: "ª", with: "")
      .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    return String(
      String.UnicodeScalarView(
        folded.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }
}
