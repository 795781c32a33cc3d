import AWSServices
import Foundation
import InvoiceTestSupport
import Testing

@testable import TextractStandIn

/// Reads real files with the real programs.
@Suite struct ExpenseReaderTests {
  private func value(_ type: String, _ pages: [Textract.ExpenseDocument]) -> String? {
    pages.flatMap { $0.summaryFields ?? [] }.filter { $0.type?.text == type }
      .max { $0.type?.confidence ?? 0 < $1.type?.confidence ?? 0 }?.valueDetection?.text
  }

  @Test func `reads a PDF of three pages by its own text, one document per page`() async throws {
    let pages = try await ExpenseReader().read(Fixture.data("documents/invoice-three-pages.pdf")).documents
    #expect(pages.map(\.expenseIndex) == [1, 2, 3])
    #expect(value("VENDOR_NAME", pages) == "Lieferant GmbH")
    #expect(value("RECEIVER_NAME", pages) == "Kunden AG Mitte")
    #expect(pages.flatMap { $0.lineItemGroups ?? [] }.flatMap { $0.lineItems ?? [] }.count == 4)
  }

  @Test func `reads a photo of a receipt by OCR`() async throws {
    let pages = try await ExpenseReader().read(Fixture.data("documents/receipt-photo.jpg")).documents
    #expect(value("TOTAL", pages) == "$1810.46")
    #expect(value("TAX", pages) == "$110.50")
    #expect(pages.first?.summaryFields?.first { $0.type?.text == "TOTAL" }?.currency?.code == "USD")
  }

  @Test func `gives every value its place, and every line its words`() async throws {
    let page = try #require(
      try await ExpenseReader().read(Fixture.data("documents/invoice-one-page.pdf")).documents.first)
    for field in page.summaryFields ?? [] {
      let box = try #require(field.valueDetection?.geometry?.boundingBox)
      #expect((0...1).contains(box.left ?? -1) && (0...1).contains(box.top ?? -1))
    }
    let blocks = page.blocks ?? []
    let words = Set(blocks.filter { $0.blockType == .word }.compactMap(\.id))
    let children = blocks.filter { $0.blockType == .line }.flatMap { $0.relationships?.first?.ids ?? [] }
    #expect(Set(children) == words && !words.isEmpty)
  }

  @Test(arguments: [
    ("encrypted-invoice-aes256.pdf", Refusal.encrypted), ("encrypted-empty-user-password-r2.pdf", .encrypted),
    ("truncated-half.pdf", .badDocument), ("zero-pages.pdf", .badDocument), ("15-bytes.pdf", .badDocument),
    ("html-error-page.pdf", .unsupportedFormat), ("zero-byte.pdf", .unsupportedFormat),
  ])
  func `refuses what cannot be read and says why`(_ file: String, _ refusal: Refusal) async throws {
    let document = try Fixture.data("malformed/\(file)")
    await #expect(throws: refusal) { _ = try await ExpenseReader().read(document) }
  }

  @Test func `goes by the first bytes and not by the name`() async throws {
    #expect(try await ExpenseReader().pageCount(of: Fixture.data("malformed/pdf-renamed.png")) == 2)
    #expect(try await ExpenseReader().pageCount(of: Fixture.data("malformed/garbage-before-header.pdf")) == 2)
    #expect(try await ExpenseReader().pageCount(of: Fixture.data("documents/expenses.tiff")) == 3)
  }

  @Test func `refuses an image with a longer side than the service takes, without unfolding it`() async throws
  {
    var source = PageSource()
    source.limits.pixelsOfSide = 100
    let reader = ExpenseReader(source: source)
    let photo = try Fixture.data("documents/receipt-photo.jpg")
    await #expect(throws: Refusal.tooLarge) { _ = try await reader.read(photo) }
  }

  @Test func `refuses more bytes than the limit`() async throws {
    var source = PageSource()
    source.limits.imageBytes = 10
    let reader = ExpenseReader(source: source)
    let photo = try Fixture.data("documents/receipt-photo.jpg")
    await #expect(throws: Refusal.tooLarge) { _ = try await reader.pageCount(of: photo) }
  }
}
