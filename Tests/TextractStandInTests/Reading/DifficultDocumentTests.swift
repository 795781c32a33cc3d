import AWSServices
import Foundation
import Testing

@testable import TextractStandIn

/// One made invoice as it comes out of scanners, faxes and telephones: all of them give the same values.
@Suite struct DifficultDocumentTests {
  /// A file made of the invoice by `pdftoppm` and ImageMagick.
  private func variant(_ name: String, _ arguments: [String]) async throws -> Data {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let file = directory.appendingPathComponent("invoice.pdf")
    try MadeInvoice.pdf().write(to: file)
    let document = PopplerDocument(file: file, directory: directory, toolTime: .seconds(300))
    let (page, _) = try await document.image(ofPage: 1)
    let made = directory.appendingPathComponent(name)
    _ = try await ExternalTool(name: "convert", time: .seconds(300))
      .run([page.path, "-resize", "1650x"] + arguments + [made.path], in: directory)
    return try Data(contentsOf: made)
  }

  private func expectInvoice(_ reading: ExpenseReading) {
    var best: [String: String] = [:]
    for field in reading.documents.first?.summaryFields ?? [] {
      let kind = field.type?.text ?? ""
      if best[kind] == nil { best[kind] = field.valueDetection?.text }
    }
    #expect(best["VENDOR_NAME"] == "Northwind Tools Ltd")
    #expect(best["INVOICE_RECEIPT_ID"] == "INV-2041")
    #expect(best["INVOICE_RECEIPT_DATE"] == "12 March 2024")
    #expect(best["TOTAL"]?.hasSuffix("68.40") == true)
    #expect(best["TAX"] == "11.40")
    #expect(reading.documents.first?.lineItemGroups?.first?.lineItems?.count == 2)
  }

  @Test(arguments: [
    ("on-its-side.jpg", ["-rotate", "90"]), ("on-its-head.png", ["-rotate", "180"]),
    ("askew.png", ["-background", "gray50", "-rotate", "3"]),
    ("fax.tiff", ["-resize", "50%", "-threshold", "60%", "-compress", "Group4"]),
    ("dark.jpg", ["-evaluate", "multiply", "0.3", "-colorspace", "CMYK"]),
    ("transparent.png", ["-transparent", "white"]),
  ])
  func `reads the invoice`(_ name: String, _ arguments: [String]) async throws {
    expectInvoice(try await ExpenseReader().read(try await variant(name, arguments)))
  }

  @Test func `reads the picture of a page whose own text is nonsense`() async throws {
    expectInvoice(try await ExpenseReader().read(MadeInvoice.pdf(garbled: true)))
  }

  @Test func `a blank page is an answer without fields`() async throws {
    let reading = try await ExpenseReader().read(
      try await variant("blank.png", ["-evaluate", "set", "100%"]))
    #expect(reading.documents.first?.summaryFields == [])
    #expect(reading.lostPages == [])
  }

  @Test func `a damaged page is lost and the others are read`() async throws {
    var document = try await variant(
      "three.tiff", ["(", "+clone", ")", "(", "+clone", ")", "-compress", "Zip"])
    // Nearly the whole second third: with the head of every packed strip but the first.
    let damage = document.count * 34 / 100..<document.count * 66 / 100
    document.replaceSubrange(damage, with: repeatElement(0xFF, count: damage.count))
    let reading = try await ExpenseReader().read(document)
    #expect(reading.lostPages == [2])
    #expect(reading.pageCount == 3)
    expectInvoice(reading)
  }
}
