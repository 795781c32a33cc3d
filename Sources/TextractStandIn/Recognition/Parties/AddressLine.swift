/// Tells the lines of an address with the street or the lot.
enum AddressLine {
  static func isStreet(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber) else { return false }
    let words = text.split { !$0.isLetter }.map { String($0).foldedForComparison }
    return words.contains { streets.contains($0) }
      || words.contains { $0.hasSuffix("strasse") || $0.hasSuffix("straat") }
  }

  private static let streets: Set<String> = [
    "street", "st", "road", "rd", "avenue", "ave", "lane", "blvd", "boulevard", "drive", "floor", "suite",
    "jalan",
    "jln", "lot", "lorong", "rue", "chemin", "via", "viale", "piazza", "calle", "avenida", "rua", "weg",
    "platz",
    "laan", "plein", "unit", "level", "blk", "block", "highway", "hwy",
  ]
}
