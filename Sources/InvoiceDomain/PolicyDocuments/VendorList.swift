public import FoundationEssentials

/// The vendors that people keep: other names of each, and what of it may be relied on.
///
/// A JSON list of `{"name", "aliases", "taxIDs", "ibans", "hosts", "category"}`; all but the name may be left out.
public struct VendorList: Sendable, Hashable {
  public let entries: [VendorEntry]

  public init(_ entries: [VendorEntry] = []) { self.entries = entries }

  /// - Throws: every mistake of the document.
  public init(json: Data) throws(PolicyMistake) {
    var entries: [VendorEntry] = []
    var mistakes: [String] = []
    for object in try PolicyObject.list(in: json, named: "vendor", keys: Self.keys) {
      var object = object
      var entry = VendorEntry(name: object.text("name"))
      entry.aliases = object.texts("aliases")
      entry.taxIDs = object.texts("taxIDs")
      for text in object.texts("ibans") {
        if let iban = IBAN(text) {
          entry.ibans.append(iban.rawValue)
        } else {
          object.mistake("an IBAN has wrong check digits: compare it with its source.")
        }
      }
      entry.hosts = object.texts("hosts").map { (WebAddress.host(in: $0) ?? $0).lowercased() }
      entry.category = object.optionalText("category")
      if !entry.name.isEmpty, entry.key == nil { object.mistake("\"name\" must have letters or digits.") }
      mistakes += object.mistakes
      entries.append(entry)
    }
    guard mistakes.isEmpty else { throw PolicyMistake(mistakes) }
    self.entries = entries
  }

  /// The entry of the vendor of an invoice, by name or alias; by tax number where no name was read. Where both have
  /// tax numbers, these must agree as well.
  public func entry(for invoice: Invoice) -> VendorEntry? {
    let taxID = invoice.vendor.taxID.value.flatMap { NumberKey($0) }
    guard let key = invoice.vendor.name.value.flatMap({ VendorKey($0) }) else {
      guard let taxID else { return nil }
      return entries.first { $0.taxIDs.contains { NumberKey($0) == taxID } }
    }
    return entries.first { entry in
      guard ([entry.name] + entry.aliases).contains(where: { VendorKey($0) == key }) else { return false }
      guard let taxID, !entry.taxIDs.isEmpty else { return true }
      return entry.taxIDs.contains { NumberKey($0) == taxID }
    }
  }

  private static let keys = ["name", "aliases", "taxIDs", "ibans", "hosts", "category"]
}
