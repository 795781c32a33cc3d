/// A piece of a printed date.
enum DateToken: Equatable {
  case number(String)
  case month(Int)
  /// A word that no date contains: dates do not reach across it.
  case wall
}

/// Cuts a text into the pieces that dates are made of. Weekdays, ordinals and small words (`de`, `of`) vanish.
enum DateTokens {
  static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    for word in FoldedText.words(of: text) {
      for run in runs(of: word) { tokens.append(contentsOf: token(run)) }
    }
    return tokens
  }

  private static func token(_ run: String) -> [DateToken] {
    if run.first?.isNumber ?? false { return [.number(run)] }
    if let month = MonthNames.month(of: run) { return [.month(month)] }
    return silent.contains(run) || weekdays.contains(run) ? [] : [.wall]
  }

  /// `4th` and `12mar2020` are cut where letters meet digits.
  private static func runs(of word: String) -> [String] {
    if word.utf8.allSatisfy(isDigit) || word.utf8.allSatisfy(isLetter) { return [word] }
    var runs: [String] = []
    for character in word {
      if let last = runs.last?.last, last.isNumber == character.isNumber {
        runs[runs.count - 1].append(character)
      } else {
        runs.append(String(character))
      }
    }
    return runs
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

  private static let silent: Set<String> = [
    "st", "nd", "rd", "th", "er", "de", "del", "di", "of", "the", "le", "den", "do",
  ]

  /// The names of the weekdays and their abbreviations of three letters or more.
  private static let weekdays = Set(
    weekdayNames.flatMap { name in (3...name.count).map { String(name.prefix($0)) } })

  private static let weekdayNames = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag",
    "mittwoch",
    "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "lundi", "mardi", "mercredi", "jeudi",
    "vendredi", "samedi",
    "dimanche", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "lunedi",
    "martedi",
    "mercoledi", "giovedi", "venerdi", "sabato", "domenica", "lunes", "martes", "miercoles", "jueves",
    "viernes", "sabado",
    "domingo", "segunda", "terca", "quarta", "quinta", "sexta", "feira",
  ]
}
