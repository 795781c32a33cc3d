/// The names of the months in seven languages, in full and abbreviated, without accents.
enum MonthNames {
  static func contains(_ name: String) -> Bool { names.contains(name) }

  private static let names = Set(
    """
    jan january januar januari janvier janv gennaio gen enero ene janeiro feb february februar februari fevrier fevr
    fev febbraio febrero fevereiro mar march marz mrz maerz maart mrt mars marzo marco apr april avril avr aprile
    abril abr may mai mei maggio mag mayo maio jun june juni juin giugno giu junio junho jul july juli juillet juil
    luglio lug julio julho aug august augustus aout agosto ago sep sept september septembre settembre set
    septiembre setembro oct october okt oktober octobre ottobre ott octubre outubro out nov november novembre
    noviembre novembro dec december dez dezember decembre dicembre dic diciembre dezembro
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
