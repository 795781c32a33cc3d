import FoundationEssentials
import InvoiceDomain
public import InvoicePipeline

/// What every `EarlierDocuments` does.
public struct EarlierDocumentsContract: Sendable {
  let claims: any DocumentClaims
  let records: any InvoiceRecords
  let earlier: any EarlierDocuments

  public init(claims: any DocumentClaims, records: any InvoiceRecords, earlier: any EarlierDocuments) {
    self.claims = claims
    self.records = records
    self.earlier = earlier
  }

  public func check(_ name: String) async throws {
    let vendor = "vendor \(name)"
    var ids: [String] = []
    for day in 1...3 {
      let status: RecordStatus = day == 2 ? .needsReview : .approved
      ids.append(try await put("\(name) \(day)", status, vendor, receivedOn: "2026-11-0\(day)"))
    }
    let other = try await put("\(name) other", .approved, "other \(name)", receivedOn: "2026-11-04")

    let ofVendor = try await earlier.documents(ofVendor: vendor)
    try demand(ofVendor.map(\.documentID) == ids.reversed(), "a vendor's documents come newest first")
    try demand(ofVendor.allSatisfy { $0.extractedData == nil }, "a list holds no invoice as JSON")
    try demand(
      ofVendor.first?.details == Self.details(vendor), "a list holds all that documents are judged by")
    try demand(try await earlier.documents(ofVendor: "nobody \(name)").isEmpty, "an unknown vendor has none")

    let day = try await earlier.documents(issuedOn: Self.day).map(\.documentID)
    try demand(Set(day).isSuperset(of: ids + [other]), "a day has the documents of all vendors")
    let next = CalendarDate(dayNumber: Self.day.dayNumber + 1) ?? Self.day
    try demand(
      try await earlier.documents(issuedOn: next).allSatisfy { !ids.contains($0.documentID) },
      "another day of the month has others")

    let approved = try await earlier.approvedDocuments().map(\.documentID).filter {
      (ids + [other]).contains($0)
    }
    try demand(approved == [other, ids[2], ids[0]], "only approved documents, newest first")
  }

  private func put(
    _ name: String, _ status: RecordStatus, _ vendor: String, receivedOn day: String
  ) async throws -> String {
    let document = Samples.document(name)
    let run = Samples.run("one", startedAt: "\(day)T12:00:00.000Z")
    _ = try await claims.claim(Samples.record(document, run: run), terms: .usual)
    var record = Samples.record(document, status: status, run: run, details: Self.details(vendor))
    record.extractedData = "{}"
    _ = try await records.finish(record, events: [])
    return document.documentID
  }

  private static let day = CalendarDate(iso: "2026-10-31") ?? CalendarDate(utc: .distantPast)

  private static func details(_ vendor: String) -> InvoiceDetails {
    InvoiceDetails(
      invoiceNumber: "R-1", numberKey: "R1", vendorName: "Vendor", vendorKey: vendor, issueDate: day,
      totalAmount: Amount(plain: "119.00"), netAmount: Amount(plain: "100.00"), currency: CurrencyCode("EUR"),
      purchaseOrderKey: "PO1",
      marks: VendorMarks(
        iban: "DE89370400440532013000", habit: VendorHabit(decimalMark: .comma),
        layout: PageLayout(rawValue: "number:60,10 vendor:9,6")))
  }
}
