/// Hosts in web and mail addresses.
enum WebAddress {
  static func isIn(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.contains("@") || lower.contains("www.") || lower.contains("://")
  }

  /// The host of the first address in a text, lower case, without `www.`; blanks that a reader put in are passed over.
  static func host(in text: String) -> String? {
    var compact = text.filter { !$0.isWhitespace }
    if let at = compact.lastIndex(of: "@") { compact = String(compact[compact.index(after: at)...]) }
    if let scheme = compact.ranges(of: "://").first { compact = String(compact[scheme.upperBound...]) }
    var host = String(compact.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" })
    if host.lowercased().hasPrefix("www.") { host = String(host.dropFirst(4)) }
    while host.hasSuffix(".") { host.removeLast() }
    let labels = host.split(separator: ".")
    guard labels.count >= 2, let last = labels.last, last.count >= 2, last.allSatisfy(\.isLetter) else {
      return nil
    }
    return host
  }

  /// The part of a host that names its owner. Nil for hosts of mail providers.
  static func name(of host: String) -> String? {
    let labels = host.lowercased().split(separator: ".").map(String.init)
    guard labels.count >= 2 else { return nil }
    let second = labels[labels.count - 2]
    let name =
      labels.count >= 3 && ["co", "com", "org", "net", "ac", "gov"].contains(second)
      ? labels[labels.count - 3] : second
    return providers.contains(name) ? nil : name
  }

  private static let providers: Set<String> = [
    "gmail", "googlemail", "hotmail", "outlook", "yahoo", "gmx", "web", "icloud", "aol", "live", "t-online",
    "orange", "free",
    "wanadoo", "libero", "msn", "proton", "protonmail",
  ]
}
