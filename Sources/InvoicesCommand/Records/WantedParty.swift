import InvoiceDomain

/// A person or company as it is asked for: by name or by VAT number.
struct WantedParty {
  private let vendorKey: String?
  private let numberKey: NumberKey?
  private let words: [String]

  /// Nil where the text has nothing that could be compared.
  init?(_ text: String) {
    vendorKey = VendorKey(text)?.rawValue
    numberKey = text.contains(where: \.isNumber) ? NumberKey(text) : nil
    words = FoldedText.words(of: text)
    if vendorKey == nil && numberKey == nil { return nil }
  }

  /// The party is the vendor or the receiver, or is named in one of their addresses.
  func isNamed(in invoice: Invoice) -> Bool { [invoice.vendor, invoice.receiver].contains(where: isSame) }

  func isVendor(of name: String?, key: String?, taxID: String?) -> Bool {
    matches(name: name) || (key != nil && key == vendorKey) || matches(number: taxID)
  }

  /// Whether a text names the party.
  func isNamed(in text: String) -> Bool {
    let others = FoldedText.words(of: text)
    guard !words.isEmpty, others.count >= words.count else { return false }
    return (0...(others.count - words.count)).contains { Array(others[$0..<($0 + words.count)]) == words }
  }

  private func isSame(_ party: Party) -> Bool {
    matches(name: party.name.value) || matches(number: party.taxID.value)
      || (party.address.value.map(isNamed) ?? false)
      || party.name.candidates.contains { matches(name: $0) }
  }

  private func matches(name: String?) -> Bool {
    vendorKey != nil && name.flatMap { VendorKey($0)?.rawValue } == vendorKey
  }

  private func matches(number: String?) -> Bool {
    numberKey != nil && number.flatMap { NumberKey($0) } == numberKey
  }
}
