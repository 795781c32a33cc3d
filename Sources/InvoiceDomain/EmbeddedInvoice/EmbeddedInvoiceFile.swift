/// What a file carries beside its print.
public struct EmbeddedInvoiceFile: Codable, Sendable, Hashable {
  /// Absent when there is one that cannot be read: damaged, too large, no invoice, or one of several.
  public var invoice: EmbeddedInvoice?

  public init(invoice: EmbeddedInvoice?) { self.invoice = invoice }
}
