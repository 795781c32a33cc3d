/// What people keep of a vendor in the list of vendors: other names, and what may be relied on.
public struct VendorEntry: Sendable, Hashable {
  public var name: String
  public var aliases: [String]
  public var taxIDs: [String]
  /// Upper case, without blanks.
  public var ibans: [String]
  /// Lower case, without `www.`.
  public var hosts: [String]
  public var category: String?

  public init(
    name: String, aliases: [String] = [], taxIDs: [String] = [], ibans: [String] = [], hosts: [String] = [],
    category: String? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.taxIDs = taxIDs
    self.ibans = ibans
    self.hosts = hosts
    self.category = category
  }

  /// The form in which the vendor is compared, under whatever name it prints.
  public var key: String? { VendorKey(name)?.rawValue }
}
