/// What a document shows of its vendor beside the name: where to pay, who answers for the tax, how the vendor writes,
/// and how the page is laid out.
public struct VendorMarks: Codable, Sendable, Hashable {
  public var iban: String?
  /// Further accounts that the document names. Absent where there are none.
  public var otherIBANs: [String]?
  public var taxID: String?
  /// The host of the vendor's web address, without `www.`.
  public var host: String?
  public var habit = VendorHabit()
  public var layout: PageLayout?

  public init(
    iban: String? = nil, otherIBANs: [String]? = nil, taxID: String? = nil, host: String? = nil,
    habit: VendorHabit = VendorHabit(),
    layout: PageLayout? = nil
  ) {
    self.iban = iban
    self.otherIBANs = otherIBANs
    self.taxID = taxID
    self.host = host
    self.habit = habit
    self.layout = layout
  }

  public init(of invoice: Invoice) {
    iban = invoice.iban.value
    let others = invoice.iban.candidates.prefix(Self.mostOthers)
    otherIBANs = others.isEmpty ? nil : Array(others)
    taxID = invoice.vendor.taxID.value
    host = invoice.vendor.url.value.flatMap(WebAddress.host)?.lowercased()
    habit = VendorHabit(of: invoice)
    layout = PageLayout(of: invoice)
  }

  /// More accounts than a vendor has; what is beyond is on record nowhere, so it stays unknown.
  private static let mostOthers = 20

  /// All accounts that the document names.
  var ibans: [String] { [iban].compactMap(\.self) + (otherIBANs ?? []) }
}
