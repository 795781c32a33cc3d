/// What a document shows of its vendor beside the name: where to pay, who answers for the tax, how the vendor writes,
/// and how the page is laid out.
public struct VendorMarks: Codable, Sendable, Hashable {
  public var iban: String?
  public var taxID: String?
  /// The host of the vendor's web address, without `www.`.
  public var host: String?
  public var habit = VendorHabit()
  public var layout: PageLayout?

  public init(
    iban: String? = nil, taxID: String? = nil, host: String? = nil, habit: VendorHabit = VendorHabit(),
    layout: PageLayout? = nil
  ) {
    self.iban = iban
    self.taxID = taxID
    self.host = host
    self.habit = habit
    self.layout = layout
  }

  public init(of invoice: Invoice) {
    iban = invoice.iban.value
    taxID = invoice.vendor.taxID.value
    host = invoice.vendor.url.value.flatMap(WebAddress.host)?.lowercased()
    habit = VendorHabit(of: invoice)
    layout = PageLayout(of: invoice)
  }
}
