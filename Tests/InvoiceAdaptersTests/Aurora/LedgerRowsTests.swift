import AWSServices
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

@testable import InvoiceAdapters

@Suite struct LedgerRowsTests {
  private func value(_ parameter: RDSData.Parameter) -> RDSData.Value { parameter.value }

  @Test(arguments: [
    ("12.3", "12.30"), ("-0.0000000001", "-0.0000000001"),
    ("12345678901234567890.1", "12345678901234567890.10"),
    ("12345678901", "12345678901.00"),
  ])
  func keepsAnAmountExactly(plain: String, written: String) {
    let parameter = RDSData.Parameter.amount("total_amount", Amount(plain: plain))
    #expect(parameter == RDSData.Parameter("total_amount", .string(written), as: .decimal))
  }

  @Test(arguments: ["0.00000000001", "123456789012345678901"])
  func leavesOutAnAmountThatWouldBeRounded(plain: String) {
    #expect(value(.amount("total_amount", Amount(plain: plain))) == .null)
  }

  @Test func cutsNamesAndLeavesOutIdentifiersThatAreTooLong() {
    #expect(
      value(.text("name", String(repeating: "é🧾", count: 600)))
        == .string(String(repeating: "é🧾", count: 500)))
    let longest = String(repeating: "ü", count: 255)
    #expect(value(.identifier("number_key", longest)) == .string(longest))
    #expect(value(.identifier("number_key", longest + "x")) == .null)
  }

  @Test func writesDaysAndMomentsAsTheDataAPIWantsThem() {
    #expect(
      RDSData.Parameter.day("due_date", CalendarDate(iso: "2026-02-28"))
        == RDSData.Parameter("due_date", .string("2026-02-28"), as: .date))
    let moment = Timestamp(milliseconds: 1_795_273_445_123)
    #expect(
      RDSData.Parameter.moment("received_at", moment)
        == RDSData.Parameter("received_at", .string("2026-11-21 15:04:05.123"), as: .timestamp))
  }

  @Test func hasNothingForWhatIsUnknown() {
    let record = Samples.record(Samples.document(), status: .rejected, run: Samples.run("one"))
    let row = LedgerRows.invoice(LedgerEntry(record: record, invoice: nil))
    let known = row.filter { $0.value != .null }.map(\.name)
    #expect(known == ["document_id", "status", "file_name", "received_at", "execution_id", "run_started_at"])
  }
}
