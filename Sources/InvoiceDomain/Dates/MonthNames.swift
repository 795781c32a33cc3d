/// The names of the months in English, German, French, Dutch, Italian, Spanish and Portuguese.
enum MonthNames {
  /// The month that a folded word names: the whole name, or an abbreviation of three letters or more that only
  /// one month has.
  static func month(of word: String) -> Int? {
    if let month = exact[word] { return month }
    guard let months = abbreviations[word], months.count == 1 else { return nil }
    return months.first
  }

  private static let names = [
    "january januar janvier januari gennaio enero janeiro jan gen ene janv",
    "february februar fevrier februari febbraio febrero fevereiro feb fev fevr",
    "march marz maerz mars maart marzo marco mar mrz mrt",
    "april avril aprile abril apr avr abr",
    "may mai mei maggio mayo maio mag",
    "june juni juin giugno junio junho jun giu",
    "july juli juillet luglio julio julho jul lug juil",
    "august aout augustus agosto aug ago",
    "september septembre settembre septiembre setembro sep sept set",
    "october oktober octobre ottobre octubre outubro oct okt ott out",
    "november novembre noviembre novembro nov",
    "december dezember decembre dicembre diciembre dezembro dec dez dic",
  ]

  private static let exact: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") { table[String(name)] = index + 1 }
    }
    return table
  }()

  /// The first three letters or more of the names that are not abbreviations themselves.
  private static let abbreviations: [String: Set<Int>] = {
    var table: [String: Set<Int>] = [:]
    for (name, month) in exact where name.count > 4 {
      for length in 3...name.count { table[String(name.prefix(length)), default: []].insert(month) }
    }
    return table
  }()
}
