import InvoiceDomain
import InvoicePipeline

/// Which records are wanted. A record without a value does not match a bound on that value.
struct RecordFilter: Equatable {
  /// Empty for any.
  var statuses: [RecordStatus] = []
  var vendor: String?
  /// First and last day of issue, both included.
  var from: CalendarDate?
  var to: CalendarDate?
  /// Bounds of the total, both included.
  var minimum: Amount?
  var maximum: Amount?

  func matches(_ record: InvoiceRecord) -> Bool {
    let details = record.details
    return (statuses.isEmpty || statuses.contains(record.status))
      && matchesVendor(details)
      && isWithin(details?.issueDate, from, to)
      && isWithin(details?.totalAmount, minimum, maximum)
  }

  /// The text is contained in the vendor's name, both in the form that is compared.
  private func matchesVendor(_ details: InvoiceDetails?) -> Bool {
    guard let vendor else { return true }
    guard let wanted = VendorKey(vendor)?.rawValue else { return false }
    let key = details?.vendorKey ?? details?.vendorName.flatMap { VendorKey($0)?.rawValue }
    return key?.contains(wanted) ?? false
  }

  private func isWithin<Value: Comparable>(_ value: Value?, _ low: Value?, _ high: Value?) -> Bool {
    guard low != nil || high != nil else { return true }
    guard let value else { return false }
    return low.map { value >= $0 } ?? true && high.map { value <= $0 } ?? true
  }
}
