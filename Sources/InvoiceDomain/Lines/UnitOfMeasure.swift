/// The unit printed behind a quantity.
enum UnitOfMeasure {
  static func printed(in quantity: String) -> String? {
    let words = quantity.split(whereSeparator: \.isWhitespace).filter { $0.contains(where: \.isLetter) }
    guard words.count == 1, let word = words.first else { return nil }
    let unit = word.drop { !$0.isLetter }
    let bare = unit.last == "." ? unit.dropLast() : unit
    return bare.count > 8 || bare.lowercased() == "x" ? nil : String(bare)
  }

  /// The code of a printed unit in UNECE Recommendation 20, as invoices as data name it: `KGM` for `kg`. Nil where it
  /// is none of the table.
  static func code(of printed: String) -> String? { codes[FoldedText.fold(printed)] }

  private static let codes: [String: String] = {
    let prints = [
      "ANN": "year years jahr jahre an ans anno anni ano anos jaar",
      "C62": "unit units einheit einheiten unite unites unidad unidades unidade eenheid",
      "CMT": "cm", "DAY": "day days tag tage tagen jour jours dag dagen giorno giorni dia dias",
      "DZN": "dz doz dozen dutzend", "EA": "ea each", "GRM": "g gr gram gramm",
      "H87":
        "pc pcs piece pieces st stk stck stuck szt ks pz pza pezzo pezzi pieza piezas stuks stuk ud uds",
      "HUR": "h hr hrs hour hours std stunde stunden heure heures uur ora ore hora horas",
      "KGM": "kg kgs kilo kilogramm", "KMT": "km", "KWH": "kwh", "LBR": "lb lbs", "LS": "psch pauschal",
      "LTR": "l ltr liter litre litres litro litros", "MGM": "mg", "MIN": "min minute minutes minuten",
      "MLT": "ml", "MMT": "mm", "MON": "month months monat monate mois mese mesi mes meses maand maanden",
      "MTK": "m2 m² qm sqm", "MTQ": "m3 m³ cbm", "MTR": "m mtr meter metre metres", "MWH": "mwh",
      "ONZ": "oz", "P1": "%", "PR": "pr pair pairs paar", "SET": "set sets",
      "TNE": "t tonne tonnes tonnen", "WEE": "week weeks woche wochen semaine semaines",
    ]
    return prints.reduce(into: [:]) { codes, entry in
      for print in entry.value.split(separator: " ") { codes[String(print)] = entry.key }
    }
  }()
}
