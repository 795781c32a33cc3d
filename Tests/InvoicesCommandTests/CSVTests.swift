import InvoicePipeline
import Testing

@testable import InvoicesCommand

@Suite("CSV")
struct CSVTests {
  @Test("quotes texts, doubles quotation marks and ends rows with CRLF")
  func quoting() {
    #expect(
      row(.text("a \"b\", c\nd"), .plain("1.50"), .text(nil), .plain(nil))
        == "\"a \"\"b\"\", c\nd\",1.50,,\r\n")
  }

  @Test(
    "defuses what a spreadsheet would run as a formula",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u{a0}=1", "＝1", "=cmd|' /C calc'!A0",
    ])
  func formulas(text: String) {
    #expect(row(.text(text)) == "\"'\(text)\"\r\n")
  }

  @Test("leaves other texts alone", arguments: ["007", "a=b", "Acme – GmbH", "", "1-2"])
  func harmless(text: String) {
    #expect(row(.text(text)) == "\"\(text)\"\r\n")
  }

  @Test("does not defuse a negative amount, which is a number")
  func negativeAmount() {
    #expect(row(.plain("-12.00")) == "-12.00\r\n")
  }

  @Test("has as many cells in a row of records as in its head")
  func records() {
    let rows = RecordCSV(records: [sampleRecord("a", number: "007")]).text.split(separator: "\r\n")
    #expect(rows.count == 2)
    #expect(rows[0].split(separator: ",").count == 15)
    #expect(
      rows[1]
        == "\"\(String(repeating: "a", count: 64))\",\"invoice.pdf\",\"approved\",2026-11-21T15:04:05.123Z,\"invoice\","
        + "\"Acme GmbH\",\"007\",2026-03-31,,1234.50,\"EUR\",91.5,,\"\",")
  }

  private func row(_ cells: CSV.Cell...) -> String {
    var csv = CSV()
    csv.add(cells)
    return csv.text
  }
}
