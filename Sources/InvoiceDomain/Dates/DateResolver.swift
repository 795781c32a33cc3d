/// Chooses the dates of the invoice, with one order of day and month for the whole document.
struct DateResolver {
  let fields: HeaderFields
  let lines: [TextSpan]
  let pages: PageLines
  let countries: [CountryEvidence]
  let language: Language?
  /// The order of day and month in the whole document; nil where nothing tells.
  private let order: DateOrder?

  init(
    fields: HeaderFields, lines: [TextSpan], pages: PageLines, countries: [CountryEvidence],
    language: Language?
  ) {
    self.fields = fields
    self.lines = lines
    self.pages = pages
    self.countries = countries
    self.language = language
    order = Self.order(of: fields.all.map(\.text) + lines.map(\.text), countries, language)
  }

  func date(_ kind: FieldKind) -> Evidenced<CalendarDate> {
    let candidates = fields.all.filter {
      $0.kind == kind && $0.label?.kind != .unrelated && !(kind == .issueDate && isOfAnother($0))
    }
    .map { (header: $0, readings: DateReader.readings(of: $0.text)) }
    .sorted { weight($0.header) > weight($1.header) }
    guard let first = candidates.first else { return .absent(.notFound) }
    let settled = candidates.compactMap { header, readings in
      choose(readings, order).map { (header: header, date: $0.date, readings: readings) }
    }
    guard let best = settled.first else { return open(first.header, candidates.map(\.readings)) }
    let explained = Set(
      fields.all.filter { Self.kinds.contains($0.kind) && $0.kind != kind }.flatMap { readDates($0, order) })
    let rivals = settled.filter { $0.date != best.date && !explained.contains($0.date) }
    return Evidenced(
      value: best.date, source: best.header.field, state: .supported,
      candidates: best.readings.map(\.date).filter { $0 != best.date } + rivals.map(\.date),
      rivalConfidence: rivals.map { weight($0.header) / weight(best.header) * best.header.field.confidence }
        .max())
  }

  /// The first page counts more, and so does a date with a label of its own.
  private func weight(_ header: HeaderField) -> Double {
    let labelled = header.label.map { $0.kind == header.kind ? 1 + 0.3 * $0.strength : 0.8 } ?? 0.9
    return header.field.confidence * labelled * (header.field.value.page == 1 ? 1 : 0.8)
  }

  /// The line that holds the date names another document right before it.
  private func isOfAnother(_ header: HeaderField) -> Bool {
    guard let line = pages.line(holding: header.field.value),
      let start = line.text.ranges(of: header.text).first?.lowerBound
    else { return false }
    let before = line.text[..<start].split(separator: " ").map(String.init)
    return !before.isEmpty && DateContext.isOfAnother(before)
  }

  private static let kinds: Set<FieldKind> = [.issueDate, .dueDate, .orderDate, .deliveryDate]

  private func readDates(_ header: HeaderField, _ order: DateOrder?) -> [CalendarDate] {
    choose(DateReader.readings(of: header.text), order).map { [$0.date] } ?? []
  }

  private func open(_ header: HeaderField, _ readings: [[DateReading]]) -> Evidenced<CalendarDate> {
    guard let possible = readings.first(where: { !$0.isEmpty }) else {
      return .absent(.unreadable, asPrinted: header.text)
    }
    var open = Evidenced<CalendarDate>.absent(.ambiguous, asPrinted: header.text)
    open.candidates = possible.map(\.date)
    return open
  }

  private func choose(_ readings: [DateReading], _ order: DateOrder?) -> DateReading? {
    if Set(readings.map(\.date)).count <= 1 { return readings.first }
    return readings.first { $0.order == order } ?? Self.likely(readings)
  }

  /// `25/03/26` begins with the day where nothing says that it begins with the year, unless that would make the
  /// document years older: documents are read while they are new.
  private static func likely(_ readings: [DateReading]) -> DateReading? {
    guard readings.count == 2, let day = readings.first(where: { $0.order == .dayMonthYear }),
      let year = readings.first(where: { $0.order == .yearMonthDay }), day.date.year + 2 >= year.date.year
    else { return readings.count == 1 ? readings.first : nil }
    return day
  }

  /// From the document's unmistakable dates; else its country; else its language.
  private static func order(
    of texts: [String], _ countries: [CountryEvidence], _ language: Language?
  ) -> DateOrder? {
    var seen: Set<DateOrder> = []
    var likely: Set<DateOrder> = []
    for text in texts {
      let readings = DateReader.readings(of: text)
      guard let order = Self.likely(readings)?.order, order == .dayMonthYear || order == .monthDayYear else {
        continue
      }
      if readings.count == 1 { seen.insert(order) } else { likely.insert(order) }
    }
    if seen.count == 1 { return seen.first }
    let home = countries.filter { $0.source == .vatID || $0.source == .vendorAddress }.map(
      \.country.dateOrder)
    if Set(home).count == 1, let order = home.first { return order }
    for source in CountryEvidence.Source.byTrust {
      let orders = Set(countries.filter { $0.source == source }.map(\.country.dateOrder))
      if orders.count == 1 { return orders.first }
    }
    if let language, language != .english { return .dayMonthYear }
    return likely.count == 1 ? likely.first : nil
  }
}
