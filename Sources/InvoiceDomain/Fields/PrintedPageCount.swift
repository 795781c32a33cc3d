/// How many pages a document says it has: "Page 1 of 3", "Seite 1/3", or that it goes on behind its last page.
enum PrintedPageCount {
  /// The highest number that is printed; nil where none is.
  static func pages(_ lines: [TextSpan]) -> Int? {
    let last = lines.map(\.page).max() ?? 0
    var most: Int?
    for line in lines where line.text.utf8.count <= longest {
      if let count = count(in: line.text) { most = max(most ?? 0, count) }
      if line.page == last, goesOn(line.text) { most = max(most ?? 0, last + 1) }
    }
    return most
  }

  private static let longest = 60

  private static func count(in text: String) -> Int? {
    guard FigureScanner.mayHoldFigure(text), let initial = text.utf8.first(where: { $0 >= 65 }),
      initials.contains(initial)
    else { return nil }
    let words = FoldedText.words(of: text)
    guard let start = words.firstIndex(where: { pageWords.contains($0) }), start + 2 < words.count,
      let number = Int(words[start + 1])
    else { return nil }
    let isJoined = joints.contains(words[start + 2]) && start + 3 < words.count
    guard isJoined || text.contains("/"), let count = Int(words[start + (isJoined ? 3 : 2)]), number <= count,
      (1...999).contains(number), count <= 999
    else { return nil }
    return count
  }

  private static func goesOn(_ text: String) -> Bool {
    let folded = FoldedText.fold(text)
    return phrases.contains { folded.hasPrefix($0) }
  }

  /// Of the words for a page: most lines begin with none of them, and need not be looked at.
  private static let initials = Set("pPsSbB".utf8)
  private static let pageWords: Set<String> = [
    "page", "pg", "seite", "pagina", "pag", "blz", "bladzijde", "blatt",
  ]
  private static let joints: Set<String> = ["of", "von", "de", "di", "van", "sur"]
  private static let phrases = [
    "continued on next page", "continued on the next page", "continued overleaf", "continued on page",
    "fortsetzung auf", "fortsetzung nachste seite", "suite page suivante", "suite a la page suivante",
    "vervolg op volgende pagina", "vervolg op pagina", "segue a pagina", "segue alla pagina successiva",
    "continua en la pagina", "continua na pagina", "suma y sigue",
  ]
}
