/// The names of countries in the languages of the product, folded.
enum CountryNames {
  static let codes: PhraseIndex<String> = {
    var table: [String: String] = [:]
    for (code, names) in lists { for name in names.split(separator: ";") { table[String(name)] = code } }
    return PhraseIndex(table)
  }()

  /// Longer names of other places hide the country in them; those of regions without one country have no code.
  private static let lists: [(String, String)] = [
    ("", "new england"),
    (
      "US",
      "usa;united states;united states of america;vereinigte staaten;etats unis;estados unidos;u s a;new mexico;rhode island"
    ),
    ("CA", "canada;kanada;ontario;quebec;british columbia"), ("MX", "mexico;mexiko"),
    ("BR", "brazil;brasil;brasilien"),
    ("GB", "united kingdom;england;scotland;wales;great britain;uk;grossbritannien;royaume uni;reino unido"),
    ("DE", "germany;deutschland;allemagne;duitsland;germania;alemania;alemanha"),
    ("AT", "austria;osterreich;autriche;oostenrijk"),
    ("CH", "switzerland;schweiz;suisse;svizzera;zwitserland;suiza"),
    ("FR", "france;frankreich;francia;frankrijk;franca"),
    ("NL", "netherlands;nederland;niederlande;pays bas;the netherlands;paesi bassi;paises bajos;holland"),
    ("BE", "belgium;belgie;belgique;belgien;belgio;belgica"), ("LU", "luxembourg;luxemburg"),
    ("IT", "italy;italia;italien;italie"), ("ES", "spain;espana;spanien;espagne;spanje;spagna"),
    ("PT", "portugal;portogallo"), ("IE", "ireland;irland;irlande"), ("SE", "sweden;sverige;schweden;suede"),
    ("NO", "norway;norge;norwegen;norvege"), ("DK", "denmark;danmark;danemark"),
    ("FI", "finland;suomi;finnland"),
    ("IS", "iceland"), ("PL", "poland;polska;polen"), ("CZ", "czech republic;czechia;tschechien"),
    ("AU", "australia;australien;new south wales;nsw;queensland;melbourne;sydney"), ("NZ", "new zealand"),
    ("SG", "singapore;singapur"), ("HK", "hong kong"),
    (
      "MY",
      "malaysia;selangor;johor;johor bahru;kuala lumpur;penang;pulau pinang;perak;melaka;negeri sembilan;pahang;sabah;sarawak"
    ),
    (
      "IN",
      "india;indien;maharashtra;karnataka;tamil nadu;telangana;gujarat;new delhi;mumbai;bengaluru;bangalore;hyderabad"
    ), ("JP", "japan"), ("CN", "china"), ("TW", "taiwan"),
    ("ZA", "south africa"), ("NG", "nigeria"), ("KE", "kenya"), ("TR", "turkiye;turkei"),
    ("AE", "united arab emirates;dubai"), ("IL", "israel"), ("GR", "greece;griechenland"),
    ("HU", "hungary;ungarn"), ("KW", "kuwait"), ("BH", "bahrain"), ("OM", "oman"), ("TN", "tunisia;tunisie"),
    ("QA", "qatar"), ("SA", "saudi arabia"), ("KR", "south korea;republic of korea"), ("TH", "thailand"),
    ("VN", "vietnam"), ("PH", "philippines"), ("ID", "indonesia"), ("EG", "egypt"), ("MA", "morocco;maroc"),
  ]
}
