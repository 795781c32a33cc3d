/// The names in the web and mail addresses of a page: `acme` of `www.acme.de` and `info@acme.de`.
struct WebNames {
  let names: Set<String>

  init(page: Page) {
    var names: Set<String> = []
    for word in page.rows.flatMap(\.words) {
      let text = word.text.lowercased()
      for part in text.split(whereSeparator: { ":/,;|()<>".contains($0) }) {
        let isMail = part.contains("@")
        let host = part.split(separator: "@").last.map(String.init) ?? String(part)
        let labels = host.split(separator: ".")
        guard labels.count >= 2, isMail || host.hasPrefix("www.") || text.contains("http") else { continue }
        guard let name = labels.dropLast().last(where: { !["www", "co", "com", "org"].contains($0) }),
          name.count > 2
        else { continue }
        if !Self.providers.contains(String(name)) { names.insert(String(name).foldedForComparison) }
      }
    }
    self.names = names
  }

  /// Whether a printed name and the name of a site are the same, as far as they go.
  static func matches(_ site: String, _ name: String) -> Bool {
    let folded = name.foldedForComparison
    if folded.count >= 3, site.hasPrefix(folded) || folded.hasPrefix(site) { return true }
    guard let first = name.split(separator: " ").first.map({ String($0).foldedForComparison }) else {
      return false
    }
    return first.count >= 4 && site.hasPrefix(first)
  }

  /// Mail providers say nothing about who writes.
  private static let providers: Set<String> = [
    "gmail", "yahoo", "hotmail", "outlook", "gmx", "web", "icloud", "aol", "live", "tonline", "orange",
    "libero",
  ]
}
