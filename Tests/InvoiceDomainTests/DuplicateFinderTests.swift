import Testing

@testable import InvoiceDomain

@Suite("Repeats of earlier documents") struct DuplicateFinderTests {
  private let old = KnownInvoice(
    documentID: "old", vendorKey: "acme", numberKey: "R1001", issueDate: CalendarDate(iso: "2026-02-14"),
    total: Amount(plain: "119.00"), currency: CurrencyCode("EUR"), kind: .invoice)

  private func match(_ change: (inout KnownInvoice) -> Void) -> DuplicateMatch? {
    var new = old
    new.documentID = "new"
    change(&new)
    return DuplicateFinder().matches(of: new, among: [old]).first
  }

  @Test("same vendor and number is certain")
  func certain() {
    let match = match { $0.issueDate = nil }
    #expect(match?.documentID == "old" && match?.rule == "V17" && match?.isCertain == true)
  }

  @Test("a number that comes again with another date or another total is for a person to compare")
  func sameNumberAgain() {
    let nextYear = match { $0.issueDate = CalendarDate(iso: "2027-02-14") }
    #expect(nextYear?.rule == "V17" && nextYear?.isCertain == false)
    #expect(nextYear?.message.contains("another date") == true)
    let other = match { $0.total = Amount(plain: "120.00") }
    #expect(other?.rule == "V17" && other?.isCertain == false)
    #expect(other?.message.contains("another total") == true)
    #expect(match { _ in }?.isCertain == true)
  }

  @Test("two companies of one name are not taken for one when their VAT numbers differ")
  func sameName() {
    var known = old
    known.marks.taxID = "DE136695976"
    var new = known
    new.documentID = "new"
    new.marks.taxID = "DE129273398"
    #expect(DuplicateFinder().matches(of: new, among: [known]).map(\.isCertain) == [false])
  }

  @Test("vendor, date and total, or three of four, are proposed")
  func proposed() {
    #expect(
      match { $0.numberKey = nil }?.message
        == "It has the same vendor, date and total as a document that was received before: compare the two.")
    #expect(match { $0.vendorKey = "acme steel" }?.isCertain == false)
  }

  @Test("a number that differs in one character with about the same total is proposed")
  func near() {
    let near = match {
      $0.numberKey = "R1O01"
      $0.total = Amount(plain: "119.90")
      $0.issueDate = CalendarDate(iso: "2026-02-20")
    }
    #expect(near?.rule == "V18")
  }

  @Test("other numbers with other totals are no repeat")
  func different() {
    #expect(
      match {
        $0.numberKey = "R2002"; $0.total = Amount(plain: "50")
      } == nil)
  }

  @Test("never across currencies, never an invoice against its credit note")
  func incomparable() {
    #expect(match { $0.currency = CurrencyCode("USD") } == nil)
    #expect(match { $0.kind = .creditNote } == nil)
  }

  @Test("an invoice that a credit note took back is no repeat; its number once more is for a person to see")
  func reversed() {
    var credit = old
    credit.documentID = "credit"
    credit.kind = .creditNote
    credit.numberKey = "C1"
    credit.total = Amount(plain: "-119.00")
    var corrected = old
    corrected.documentID = "new"
    let known = [old, credit]
    #expect(DuplicateFinder().matches(of: corrected, among: known).map(\.isCertain) == [false])
    corrected.numberKey = "R1002"
    #expect(DuplicateFinder().matches(of: corrected, among: known).isEmpty)
    credit.total = Amount(plain: "-19.00")
    #expect(!DuplicateFinder().matches(of: corrected, among: [old, credit]).isEmpty)
  }

  @Test("small tickets of one day with numbers of their own are purchases")
  func tickets() {
    let ticket = KnownInvoice(
      documentID: "1", vendorKey: "parking", numberKey: "17", issueDate: CalendarDate(iso: "2026-02-14"),
      total: Amount(plain: "1.00"), currency: CurrencyCode("EUR"))
    var other = ticket
    other.documentID = "2"
    other.numberKey = "18"
    #expect(DuplicateFinder().matches(of: other, among: [ticket]).isEmpty)
    var credit = other
    credit.kind = .creditNote
    credit.total = Amount(plain: "-100.00")
    var again = credit
    again.documentID = "3"
    again.numberKey = "19"
    #expect(DuplicateFinder().matches(of: again, among: [credit]).map(\.rule) == ["V18"])
    other.numberKey = nil
    #expect(DuplicateFinder().matches(of: other, among: [ticket]).map(\.isCertain) == [false])
  }

  @Test("a check that did not run is a finding")
  func unchecked() {
    #expect(DuplicatesWereChecked().finding(known: nil)?.rule == "V19")
    #expect(DuplicatesWereChecked().finding(known: []) == nil)
  }
}
