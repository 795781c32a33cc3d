import FoundationEssentials
import InvoiceDomain

/// Where in the register an invoice has to be entered, so that it meets what it could repeat.
enum RegisterKey {
  /// One key for vendor and number, one for vendor, day and total; fewer when a part was not read.
  ///
  /// Hashes: they have one length, and tell nobody who sent what.
  static func keys(of invoice: KnownInvoice, sha256: SHA256Hex) -> [String] {
    guard let vendor = invoice.vendorKey else { return [] }
    var keys: [String] = []
    if let number = invoice.numberKey { keys.append("number\n\(vendor)\n\(number)") }
    if let day = invoice.issueDate, let total = invoice.total {
      keys.append("purchase\n\(vendor)\n\(day)\n\(total)")
    }
    return keys.map { sha256(Data($0.utf8)) }
  }
}
