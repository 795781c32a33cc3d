/// States of the United States in addresses (USPS, Publication 28, appendix B).
enum USState {
  /// A state before a ZIP code, or spelled out as a part of its own behind a comma: the place before it lies there,
  /// whatever else has its name (`Ontario, CA 91761`, `Melbourne, Florida`).
  static func isCertain(in text: String) -> Bool { stands(beforeZIPIn: text) || stands(behindCommaIn: text) }

  /// An abbreviation at the end behind a comma, which may be a country's: `Ontario, CA`.
  static func atEnd(of text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).suffix(2)
    return words.count == 2 && words.first?.last == "," ? words.last.flatMap(abbreviation) : nil
  }

  /// An address in the United States rather than in another country of the dollar or the peso: its state is certain or
  /// is no code of such a country, or the United States are named behind the last comma.
  static func isAddress(_ text: String) -> Bool {
    if isCertain(in: text) || atEnd(of: text).map({ !["AR", "CA", "CO"].contains($0) }) ?? false {
      return true
    }
    return text.split(separator: ",").dropFirst().last.map {
      CountryNames.codes[FoldedText.fold(String($0))] == "US"
    } ?? false
  }

  private static func stands(beforeZIPIn text: String) -> Bool {
    guard text.utf8.contains(where: { (48...57).contains($0) }) else { return false }
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.indices.dropFirst().contains { index in
      guard isZIP(words[index]) else { return false }
      if let state = abbreviation(words[index - 1]) { return !isCountry(state, in: text) }
      let before = words[..<index].suffix(2).map { FoldedText.fold(String($0)) }
      return names.contains(before[before.count - 1]) || names.contains(before.joined(separator: " "))
    }
  }

  private static func stands(behindCommaIn text: String) -> Bool {
    guard text.contains(",") else { return false }
    return text.split { $0 == "," || $0.isNewline }.dropFirst().contains {
      names.contains(FoldedText.fold(String($0)))
    }
  }

  private static func abbreviation(_ word: Substring) -> String? {
    let state = String(word.filter(\.isLetter))
    return word.count <= 3 && abbreviations.contains(state) ? state : nil
  }

  /// Five digits, or nine with a hyphen.
  private static func isZIP(_ word: Substring) -> Bool {
    let figures = word.filter { $0.isNumber || $0 == "-" }
    return figures.count == 5 || (figures.count == 10 && figures.contains("-"))
  }

  /// The abbreviation is the code of a country with postcodes of five digits, and the text names that country.
  private static func isCountry(_ state: String, in text: String) -> Bool {
    ["DE", "ID", "IL", "MA"].contains(state)
      && CountryNames.codes.foundLongest(in: FoldedText.words(of: text)).contains(state)
  }

  private static let abbreviations = Set(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI \
    SC SD TN TX UT VT VA WA WV WI WY DC
    """.split(separator: " ").map(String.init))

  private static let names = Set(
    """
    alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;georgia;hawaii;idaho;illinois;\
    indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;\
    nebraska;nevada;new hampshire;new jersey;new mexico;new york;north carolina;north dakota;ohio;oklahoma;oregon;\
    pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;virginia;washington;\
    west virginia;wisconsin;wyoming
    """.split(separator: ";").map(String.init))
}
