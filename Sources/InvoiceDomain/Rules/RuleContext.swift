/// What rules may know besides the invoice.
public struct RuleContext: Sendable {
  public var settings: RuleSettings
  public var today: CalendarDate
  /// The invoice as data that the file carries; nil where it carries none.
  public var embedded: EmbeddedInvoiceFile?
  /// What is on record of the vendor; nil where it was not looked up.
  public var past: VendorPast?
  /// What is known of the order that the document names; nil where no list of orders is kept.
  public var order: OrderLookup?

  public init(
    settings: RuleSettings, today: CalendarDate, embedded: EmbeddedInvoiceFile? = nil,
    past: VendorPast? = nil,
    order: OrderLookup? = nil
  ) {
    self.settings = settings
    self.today = today
    self.embedded = embedded
    self.past = past
    self.order = order
  }
}
