import AWSCore
public import InvoiceDomain

/// Reads an invoice as data in one of the two syntaxes of EN 16931 (CEN/TS 16931-3-2 and -3-3), by the name of its root
/// element.
///
/// Only what `EmbeddedInvoice` holds is looked at, and nothing is checked against the standard: that is for who books by
/// the data. Here they are a witness of what the print says.
public enum EmbeddedInvoiceReader {
  /// Nil for what is no XML, or no invoice.
  public static func read(_ xml: [UInt8]) -> EmbeddedInvoice? {
    guard let root = try? XMLReader.read(xml, leavingOut: lines) else { return nil }
    switch root.name {
    case "CrossIndustryInvoice", "CrossIndustryDocument": return EmbeddedInvoice(crossIndustry: root)
    case "Invoice", "CreditNote": return EmbeddedInvoice(universal: root)
    default: return nil
    }
  }

  /// Nothing of a line is held against the print, and they are most of a long invoice.
  private static let lines: Set<String> = [
    "IncludedSupplyChainTradeLineItem", "InvoiceLine", "CreditNoteLine",
  ]
}
