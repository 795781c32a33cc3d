/// Reads printed dates into the set of days that the print allows: `03/04/2024` is both 3 April and 4 March
/// until something else in the document decides.
public enum DateReader {
  /// The readings of the first date in a text, and of no other.
  public static func readings(of text: String) -> [DateReading] {
    guard text.utf8.contains(where: { (48...57).contains($0) }) else { return [] }
    let tokens = DateTokens.tokens(of: text)
    for start in tokens.indices {
      let readings = readings(of: tokens[start...])
      if !readings.isEmpty { return readings }
    }
    return []
  }

  private static func readings(of tokens: ArraySlice<DateToken>) -> [DateReading] {
    guard let first = tokens.first else { return [] }
    if case .number(let digits) = first, digits.utf8.count == 8 { return compact(digits) }
    let parts = Array(tokens.prefix(3))
    guard parts.count == 3 else { return [] }
    switch (parts[0], parts[1], parts[2]) {
    case (.number(let year), .number(let month), .number(let day)) where year.utf8.count == 4:
      return [reading(year, month, day, .yearMonthDay)].compactMap(\.self)
    case (.number(let first), .number(let second), .number(let year)):
      return numeric(first, second, year)
    case (.number(let day), .month(let month), .number(let year)) where day.utf8.count <= 2:
      return [named(year, month, day)].compactMap(\.self)
    case (.month(let month), .number(let day), .number(let year)) where day.utf8.count <= 2:
      return [named(year, month, day)].compactMap(\.self)
    case (.number(let year), .month(let month), .number(let day)) where year.utf8.count == 4:
      return [named(year, month, day)].compactMap(\.self)
    default:
      return []
    }
  }

  private static func numeric(_ first: String, _ second: String, _ year: String) -> [DateReading] {
    guard first.utf8.count <= 2, second.utf8.count <= 2, year.utf8.count == 2 || year.utf8.count == 4 else {
      return []
    }
    if first == second { return [reading(year, first, second, .unmistakable)].compactMap(\.self) }
    let both = [reading(year, second, first, .dayMonthYear), reading(year, first, second, .monthDayYear)]
    let possible = both.compactMap(\.self)
    if year.utf8.count == 2, first.utf8.count == 2, possible.isEmpty || first >= "20" {
      return possible + [reading(first, second, year, .yearMonthDay)].compactMap(\.self)
    }
    return possible
  }

  private static func compact(_ digits: String) -> [DateReading] {
    let year = String(digits.prefix(4))
    guard year.hasPrefix("199") || year.hasPrefix("20") else { return [] }
    return [reading(year, String(digits.dropFirst(4).prefix(2)), String(digits.suffix(2)), .yearMonthDay)]
      .compactMap(\.self)
  }

  private static func reading(_ year: String, _ month: String, _ day: String, _ order: DateOrder)
    -> DateReading?
  {
    guard let year = fullYear(year), let month = Int(month), let day = Int(day) else { return nil }
    return CalendarDate(year: year, month: month, day: day).map { DateReading(date: $0, order: order) }
  }

  private static func named(_ year: String, _ month: Int, _ day: String) -> DateReading? {
    guard let year = fullYear(year), let day = Int(day) else { return nil }
    return CalendarDate(year: year, month: month, day: day).map {
      DateReading(date: $0, order: .unmistakable)
    }
  }

  /// Two digits: 70 to 99 are of the last century.
  private static func fullYear(_ text: String) -> Int? {
    guard let year = Int(text) else { return nil }
    switch text.utf8.count {
    case 4: return year
    case 2: return year < 70 ? 2000 + year : 1900 + year
    default: return nil
    }
  }
}
