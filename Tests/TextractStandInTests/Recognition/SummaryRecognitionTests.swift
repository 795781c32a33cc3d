import InvoiceDomain
import Testing

@testable import TextractStandIn

@Suite struct SummaryRecognitionTests {
  private func best(_ kind: FieldKind, on page: Page) -> String? {
    recognition(page).fields.filter { $0.kind == kind }.max { $0.confidence < $1.confidence }?.text
  }

  @Test func `takes the value behind, right of or below its label`() {
    let page = printedPage([
      (50, [(50, "Invoice No: INV-100"), (300, "Due Date"), (450, "01/04/2024")]),
      (100, [(50, "Invoice Date")]), (112, [(50, "March 5, 2024")]),
    ])
    #expect(best(.invoiceNumber, on: page) == "INV-100")
    #expect(best(.dueDate, on: page) == "01/04/2024")
    #expect(best(.issueDate, on: page) == "March 5, 2024")
  }

  @Test func `a total that is subtotal plus tax wins over other totals`() {
    let page = printedPage([
      (500, [(300, "Subtotal"), (450, "100.00")]), (515, [(300, "VAT 19%"), (450, "19.00")]),
      (530, [(300, "Total"), (450, "119.00")]), (560, [(300, "Total"), (450, "100.00"), (520, "19.00")]),
    ])
    #expect(best(.total, on: page) == "119.00")
    #expect(best(.subtotal, on: page) == "100.00")
    #expect(best(.tax, on: page) == "19.00")
  }

  @Test func `a total is net and the taxes of all rates`() {
    let page = printedPage([
      (500, [(300, "Subtotal"), (450, "300.00")]), (515, [(300, "VAT 20%"), (450, "40.00")]),
      (530, [(300, "VAT 5%"), (450, "5.00")]), (545, [(300, "Total"), (450, "345.00")]),
      (575, [(300, "Total"), (450, "400.00")]),
    ])
    #expect(best(.total, on: page) == "345.00")
  }

  @Test func `the foot of a column of sums is the sum`() {
    let page = printedPage([
      (500, [(100, "Nettobetrag"), (300, "Endbetrag")]), (514, [(100, "321,40"), (300, "382,47")]),
      (528, [(100, "127,59"), (300, "136,52")]), (542, [(100, "448,99"), (300, "518,99")]),
    ])
    #expect(best(.total, on: page) == "518,99")
    #expect(best(.subtotal, on: page) == "448,99")
  }

  @Test func `a count of pieces is no total`() {
    let page = printedPage([(500, [(50, "Total Qty: 27"), (300, "Total: 293.52")])])
    #expect(best(.total, on: page) == "293.52")
  }

  @Test func `what stands under the rounding is the total`() {
    let page = printedPage([
      (500, [(50, "Grand Total"), (300, "87.08")]), (515, [(50, "Rounding Adjustment"), (300, "0.02")]),
      (530, [(50, "Net Total"), (300, "87.10")]),
    ])
    #expect(best(.total, on: page) == "87.10")
    #expect(best(.subtotal, on: page) == nil)
  }

  @Test func `a subtotal before discount is a subtotal, and a total discount is none`() {
    let page = printedPage([
      (500, [(50, "Sub Total Before Discount"), (300, "29.70")]),
      (515, [(50, "Total Discount"), (300, "1.00")]),
    ])
    #expect(best(.subtotal, on: page) == "29.70")
    #expect(best(.discount, on: page) == "1.00")
  }

  @Test func `a table of payments gives the amount behind the date`() {
    let page = printedPage([
      (500, [(50, "Payment"), (150, "Date"), (250, "Amount"), (380, "Total"), (480, "530.75")]),
      (514, [(50, "Transfer"), (150, "31/10/2017"), (250, "147.00"), (380, "Balance due"), (480, "383.75")]),
    ])
    #expect(best(.amountPaid, on: page) == "147.00")
    #expect(best(.amountDue, on: page) == "383.75")
  }

  @Test func `a number sign makes a number without a label`() {
    let page = printedPage([(50, [(50, "#027553"), (200, "27/06/2018")])])
    #expect(best(.invoiceNumber, on: page) == "#027553")
  }

  @Test func `a short word behind a tax label is no tax number`() {
    let page = printedPage([(50, [(50, "VAT No:"), (150, "8211")])])
    #expect(best(.vendorVATNumber, on: page) == nil)
  }

  @Test func `signs that OCR is unsure of prove no currency, an Indian tax number proves rupees`() {
    let page = Page(
      number: 1, width: 600, height: 800,
      words: printedWords("Total", left: 50, top: 500, confidence: 95)
        + printedWords("€7,08,000.00", left: 300, top: 500, confidence: 46)
        + printedWords("GSTIN: 12ABCDE0123A1A2", left: 50, top: 50, confidence: 95))
    #expect(CurrencyRecognition(pages: [page]).ofDocument == CurrencyCode("INR"))
  }

  @Test func `the currency that the document names goes to every amount`() {
    let page = printedPage([(50, [(50, "Currency"), (150, "SEK")]), (500, [(50, "Total"), (300, "12.50")])])
    #expect(recognition(page).fields.first { $0.kind == .total }?.currency == CurrencyCode("SEK"))
  }

  @Test func `a label in a remark behind other words is no label of the amount`() {
    let page = printedPage([
      (500, [(50, "Less deposit of 18.10.2023 (incl. VAT 239.50)"), (450, "-1,500.00")]),
      (520, [(50, "Total (incl. VAT)"), (450, "119.00")]),
    ])
    #expect(best(.tax, on: page) == nil)
    #expect(best(.total, on: page) == "119.00")
  }

  @Test func `what a total includes has the amount of its own label`() {
    let page = printedPage([
      (500, [(50, "Total charges including VAT"), (450, "264.92")]),
      (520, [(50, "Total includes 6% GST"), (450, "1.60")]),
    ])
    #expect(recognition(page).fields.filter { $0.kind == .tax }.map(\.text) == ["1.60"])
  }

  @Test func `words behind an amount begin another column`() {
    let page = printedPage([
      (500, [(50, "Previous balance"), (150, "$154.73"), (300, "Plans"), (450, "$100.00")])
    ])
    #expect(best(.priorBalance, on: page) == "$154.73")
  }

  @Test func `equal taxes of two kinds are both kept`() {
    let page = printedPage([
      (500, [(300, "CGST 9%"), (450, "40,069.08")]), (515, [(300, "SGST 9%"), (450, "40,069.08")]),
    ])
    #expect(recognition(page).fields.count { $0.kind == .tax } == 2)
  }

  @Test func `sums side by side under their heads are the document's`() {
    let page = printedPage([
      (
        500,
        [
          (50, "Rate"), (110, "Goods"), (200, "VAT"), (300, "Net Total"), (390, "VAT Total"),
          (480, "INVOICE TOTAL"),
        ]
      ),
      (514, [(50, "20.00%"), (110, "636.00"), (200, "127.20")]),
      (
        528,
        [(50, "0.00%"), (110, "74.95"), (200, "0.00"), (300, "710.95"), (390, "127.20"), (480, "838.15")]
      ),
    ])
    #expect(best(.subtotal, on: page) == "710.95")
    #expect(best(.tax, on: page) == "127.20")
    #expect(best(.total, on: page) == "838.15")
    #expect(recognition(page).lineItems.isEmpty)
  }

  @Test func `the date of another paper is not the document's`() {
    let page = printedPage([
      (50, [(50, "Gutschrift 12")]), (70, [(50, "Datum"), (200, "3. Mai 2023")]),
      (90, [(50, "zur Rechnung"), (200, "RE-23 vom 19. April 2023")]),
    ])
    #expect(recognition(page).fields.filter { $0.kind == .issueDate }.map(\.text) == ["3. Mai 2023"])
  }

  @Test func `a date that stands by itself or with the time needs no label`() {
    func confidence(_ text: String) -> Double? {
      recognition(printedPage([(50, [(50, "Harbour Stores")]), (700, [(50, text)])])).fields
        .first { $0.kind == .issueDate }?.confidence
    }
    #expect(confidence("Pisa, 29 febbraio 2024") == 80)
    #expect(confidence("02/11/23 17:26 TILL 4") == 80)
    #expect(confidence("Works of week 12 until 02/11/23 in Lyon") == 40)
  }

  @Test func `a charge in the description of a line item is none`() {
    let page = printedPage([
      (100, [(50, "Description"), (300, "Qty"), (480, "Amount")]),
      (115, [(50, "Quarterly boiler service"), (305, "1"), (485, "148.00")]),
      (150, [(300, "Total"), (485, "148.00")]),
    ])
    #expect(best(.serviceCharge, on: page) == nil)
  }

  @Test func `a date behind a place is believed, one of a payment less`() {
    let page = printedPage([
      (50, [(50, "Landshut, den 8. November 2023")]), (300, [(50, "Acompte versé le 17/04/2023")]),
    ])
    let dates = recognition(page).fields.filter { $0.kind == .issueDate }
    #expect(dates.map(\.text) == ["8. November 2023", "17/04/2023"])
    #expect(dates.map { $0.confidence >= 70 } == [true, false])
  }

  @Test func `stamp duty is no tax, and what is kept back is not paid`() {
    let page = printedPage([
      (500, [(300, "Imponibile"), (450, "900,00")]), (515, [(300, "Imposta di bollo"), (450, "2,00")]),
      (530, [(300, "Ritenuta d'acconto"), (450, "180,00")]),
      (545, [(300, "Totale documento"), (450, "902,00")]),
    ])
    #expect(best(.tax, on: page) == nil)
    #expect(best(.amountPaid, on: page) == nil)
    #expect(best(.total, on: page) == "902,00")
  }

  @Test func `a date whose label goes on in unknown words is doubted`() {
    func confidence(_ label: String) -> Double? {
      let page = printedPage([(50, [(50, label)]), (80, [(50, "Total"), (200, "10.00")])])
      return recognition(page).fields.first { $0.kind == .issueDate }?.confidence
    }
    #expect(confidence("Data sprzedazy: 14.01.2026").map { $0 < 70 } == true)
    #expect(confidence("Datum / Date: 14.01.2026").map { $0 >= 70 } == true)
    #expect(confidence("Data: 14.01.2026").map { $0 >= 70 } == true)
  }

  @Test(arguments: [("9.00", ["14.40"]), ("20.00", [])])
  func `what was paid is the total where nothing larger is printed`(other: String, totals: [String]) {
    let page = printedPage([
      (100, [(50, "CITYPARK")]), (112, [(50, "Day ticket"), (300, other)]),
      (124, [(50, "Paid"), (300, "14.40")]),
    ])
    #expect(recognition(page).fields.filter { $0.kind == .total }.map(\.text) == totals)
  }
}
