/// Reads how many days after the invoice date a payment is due: `Net 15`, `30 days`, `zahlbar innerhalb 14 Tagen`.
public enum PaymentTermsReader {
  /// Days until payment, 0 to 365. The longest term counts where a discount for early payment stands beside it
  /// (`2 % 10 net 30`). Nil where the text names no number of days, counts working days, counts from another day than
  /// the invoice's, or names a discount only.
  public static func days(in text: String) -> Int? {
    let words = FoldedText.words(of: text)
    if words.contains(where: { atOnce.contains($0) }) || text.lowercased().contains("due on receipt") {
      return 0
    }
    // `d.f.f.m.` is one word.
    let joined = FoldedText.words(of: text.filter { $0 != "." })
    if joined.contains(where: { endOfMonth.contains($0) || workingDays.contains($0) })
      || otherDays.contains(where: FoldedText.fold(text).contains)
    {
      return nil
    }
    let isDiscountOnly =
      words.contains { $0.hasSuffix("%") || discounts.contains($0) }
      && !words.contains { netWords.contains($0) }
    var found: [Int] = []
    for (index, word) in words.enumerated() {
      if let days = number(word) {
        let next = index + 1 < words.count ? words[index + 1] : ""
        let previous = index > 0 ? words[index - 1] : ""
        if dayWords.contains(next) || netWords.contains(previous) { found.append(days) }
      } else if let attached = netWords.first(where: { word.hasPrefix($0) && word != $0 }),
        let days = number(String(word.dropFirst(attached.count)))
      {
        found.append(days)
      }
    }
    return isDiscountOnly && found.count < 2 ? nil : found.max()
  }

  private static func number(_ word: String) -> Int? {
    guard let days = Int(word), (0...365).contains(days) else { return nil }
    return days
  }

  private static let dayWords: Set<String> = [
    "day", "days", "tag", "tage", "tagen", "jour", "jours", "dag", "dagen", "giorni", "giorno", "gg", "dias",
    "dia", "calendar",
    "kalendertage", "kalendertagen", "d",
  ]
  private static let workingDays: Set<String> = [
    "werktage", "werktagen", "arbeitstage", "arbeitstagen", "bankarbeitstage", "bankarbeitstagen",
    "bankwerktage",
    "werkdagen", "werkdag", "arbejdsdage", "arbetsdagar",
  ]
  private static let endOfMonth: Set<String> = ["eom", "fdm", "mfi", "monatsende", "dfim", "dffm"]
  private static let otherDays = [
    "end of month", "month end", "end of the month", "fin de mois", "fin du mois", "einde maand", "fine mese",
    "fin de mes", "fim do mes", "ende des monats", "after receipt of goods", "after delivery",
    "nach lieferung", "nach erhalt der ware", "following month", "business day", "working day", "banking day",
    "jours ouvres", "jours ouvrables", "giorni lavorativi", "dias habiles", "dias laborables", "dias uteis",
  ]
  private static let discounts: Set<String> = [
    "discount", "skonto", "escompte", "sconto", "descuento", "desconto", "korting",
  ]
  private static let netWords = ["net", "netto", "nett"]
  private static let atOnce: Set<String> = ["sofort", "comptant", "immediately", "immediate", "contado"]
}
