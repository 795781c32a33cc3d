/// Chooses the dates of the invoice, with one order of day and month for the whole document.
struct DateResolver {
  let fields: HeaderFields
  let lines: [TextSpan]
  let countries: [CountryEvidence]
  let language: Language?

  func date(_ kind: FieldKind) -> Evidenced<CalendarDate> {
    let order = self.order
    let candidates = fields.all.filter { $0.kind == kind && ($0.label?.kind != .unrelated) }
      .map { (header: $0, readings: DateReader.readings(of: $0.text)) }
      .sorted { $0.header.field.confidence > $1.header.field.confidence }
    var chosen: Evidenced<CalendarDate>?
    for (header, readings) in candidates {
      guard let reading = choose(readings, order) else {
        if chosen == nil, !readings.isEmpty {
          chosen = .absent(.ambiguous, asPrinted: header.text)
          chosen?.candidates = readings.map(\.date)
        }
        continue
      }
      let others = readings.map(\.date).filter { $0 != reading.date }
      if chosen?.value == nil {
        chosen = Evidenced(value: reading.date, source: header.field, state: .supported, candidates: others)
      } else if chosen?.value != reading.date {
        chosen?.candidates.append(reading.date)
      }
    }
    if let chosen { return chosen }
    return candidates.isEmpty
      ? .absent(.notFound) : .absent(.unreadable, asPrinted: candidates[0].header.text)
  }

  private func choose(_ readings: [DateReading], _ order: DateOrder?) -> DateReading? {
    if Set(readings.map(\.date)).count <= 1 { return readings.first }
    return readings.first { $0.order == order }
  }

  /// From the document's unmistakable dates; else its country; else its language.
  private var order: DateOrder? {
    var seen: Set<DateOrder> = []
    for text in fields.all.map(\.text) + lines.map(\.text) {
      let readings = DateReader.readings(of: text)
      if readings.count == 1, let order = readings.first?.order,
        order == .dayMonthYear || order == .monthDayYear
      {
        seen.insert(order)
      }
    }
    if seen.count == 1 { return seen.first }
    for source in [CountryEvidence.Source.vatID, .iban, .vendorAddress, .otherAddress, .text] {
      let orders = Set(countries.filter { $0.source == source }.map(\.country.dateOrder))
      if orders.count == 1 { return orders.first }
    }
    return language.flatMap { $0 == .english ? nil : .dayMonthYear }
  }
}
