/// The domain of a web or mail address on a document, as a witness for the vendor's name.
struct VendorDomain {
  /// The part of the host that names its owner, lower case and without hyphens.
  let name: String
  let shown: String
  let source: ReadField
  /// The reader gave the address a type of its own.
  let isTyped: Bool

  init?(in field: ReadField, isTyped: Bool) {
    guard let host = WebAddress.host(in: field.value.text), let name = WebAddress.name(of: host) else {
      return nil
    }
    self.name = name.lowercased().filter { $0 != "-" }
    shown = host
    source = field
    self.isTyped = isTyped
  }

  /// The domain spells the whole name, or the name without its legal form.
  func isNamed(_ text: String) -> Bool {
    let letters = Self.letters(text)
    let host = Self.letters(shown)
    return letters.count >= 4
      && (letters == name || letters == host || Self.letters(VendorKey(text)?.rawValue ?? "") == name)
  }

  /// The name contains the domain, or begins it.
  func isHinted(by text: String) -> Bool {
    let letters = Self.letters(VendorKey(text)?.rawValue ?? "")
    return (name.count >= 5 && letters.contains(name)) || (letters.count >= 5 && name.hasPrefix(letters))
  }

  static func letters(_ text: String) -> String {
    FoldedText.words(of: text).filter { $0 != "and" }.joined()
  }
}
