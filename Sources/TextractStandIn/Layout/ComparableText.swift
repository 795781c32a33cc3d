import Foundation

extension String {
  /// Lower case, without accents, letters and digits only; for comparing words of print.
  var foldedForComparison: String {
    let folded = replacingOccurrences(of: "ß", with: "ss")
      .replacingOccurrences(of: "º", with: "").replacingOccurrences(of: "ª", with: "")
      .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    return String(
      String.UnicodeScalarView(
        folded.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }
}
