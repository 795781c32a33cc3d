/// Whether print can be the name of a company or a person, and where a name ends.
enum PartyName {
  static func isName(_ phrase: Phrase) -> Bool {
    let letters = phrase.text.count(where: \.isLetter)
    let digits = phrase.text.count(where: \.isNumber)
    return letters >= 3 && letters > digits && phrase.words.count <= 9 && !phrase.text.contains("@")
      && !phrase.text.hasSuffix(":") && !isSalutation(phrase.text) && !isGreeting(phrase)
      && !departments.contains(phrase.text.foldedForComparison) && DateScanner.date(in: phrase.words) == nil
  }

  static func isSalutation(_ text: String) -> Bool {
    salutations.contains(text.foldedForComparison)
  }

  /// `Hello Jane, your bill is ready`: the first words of a letter.
  static func isGreeting(_ phrase: Phrase) -> Bool {
    guard phrase.words.count > 1, greetings.contains(phrase.words[0].text.foldedForComparison) else {
      return false
    }
    return phrase.text.contains(",") || phrase.text.hasSuffix("!")
  }

  /// Whether the phrase begins with a word such as `Attn.`, which stands before a person in the address of a company.
  static func isAttention(_ phrase: Phrase) -> Bool {
    if attentions.contains(phrase.words[0].text.foldedForComparison) { return true }
    let text = phrase.text.foldedForComparison
    return ["alattentionde", "allattenzione", "alaatencion", "aocuidado", "zuhanden"].contains {
      text.hasPrefix($0)
    }
  }

  /// Whether the word is the label of a name within the section of a party: `Name: Acme`.
  static func isNameLabel(_ word: Word) -> Bool { nameLabels.contains(word.text.foldedForComparison) }

  /// The name in `Acme GmbH (Messrs.)` or `Messrs. Acme`, which only a receiver is called; nil for other print.
  static func addressee(in phrase: Phrase) -> Phrase? {
    guard let index = phrase.words.firstIndex(where: { $0.text.foldedForComparison == "messrs" }) else {
      return nil
    }
    return index == 0 ? phrase.part(1...) : phrase.part(..<index)
  }

  /// How many of the words are the name, where an address follows behind a comma: `Acme Co., Ltd., 1 Harbour Road`.
  static func end(in words: [Word]) -> Int {
    for index in words.indices.dropLast() where words[index].text.hasSuffix(",") {
      let rest = words[(index + 1)...]
      if LegalForms.isForm(rest[index + 1].text) { continue }
      if LegalForms.isForm(words[index].text) || rest.contains(where: { $0.text.hasFigure }) {
        return index + 1
      }
    }
    return words.count
  }

  private static let salutations: Set<String> = [
    "herr", "herrn", "frau", "firma", "an", "mr", "mrs", "ms", "monsieur", "madame", "mme", "signor",
    "signora",
    "sr", "sra", "dhr", "mevr", "mw", "anherrn", "anfrau", "andie", "tothe", "spettle", "spettabile",
    "spettleditta", "spettabileditta", "ditta",
  ]

  private static let greetings: Set<String> = [
    "hi", "hello", "dear", "hallo", "liebe", "lieber", "guten", "sehr", "bonjour", "cher", "chere", "beste",
    "geachte", "gentile", "ciao", "hola", "estimado", "estimada", "ola", "caro", "cara", "prezado",
  ]

  private static let attentions: Set<String> = [
    "attn", "attention", "att", "fao", "tav", "zhd", "zhdn", "zh",
  ]

  private static let nameLabels: Set<String> = [
    "name", "naam", "nom", "nome", "nombre", "company", "firma", "unternehmen",
  ]

  private static let departments: Set<String> = [
    "accountspayable", "accounts", "accountsdepartment", "accountingdepartment", "financedepartment",
    "buchhaltung", "finanzbuchhaltung", "kreditorenbuchhaltung", "rechnungswesen", "afdelingcrediteuren",
    "crediteurenadministratie", "administratie", "comptabilite", "servicecomptabilite",
    "comptabilitefournisseurs", "amministrazione", "ufficioamministrazione", "contabilita",
    "administracion", "contabilidad", "departamentodecontabilidad", "contabilidade",
  ]
}

extension Phrase {
  /// The phrase without a comma at its end.
  var withoutComma: Phrase {
    guard let last = words.last, last.text.hasSuffix(","), last.text.count > 1 else { return self }
    var words = words
    words[words.count - 1].text.removeLast()
    return Phrase(words: words) ?? self
  }
}
