import FoundationEssentials
import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct InspectionTests {
  @Test(arguments: [
    ("zero-byte.pdf", ReasonCode.empty), ("15-bytes.pdf", .truncated), ("html-error-page.pdf", .unknownType),
    ("text-renamed.pdf", .unknownType), ("zero-pages.pdf", .noPages), ("truncated-half.pdf", .truncated),
    ("encrypted-empty-user-password-r2.pdf", .encrypted), ("encrypted-user-password-r3.pdf", .encrypted),
    ("encrypted-invoice-aes256.pdf", .encrypted), ("truncated.jpg", .truncated),
  ])
  func findsWhatIsWrongWithAFile(name: String, problem: ReasonCode) throws {
    #expect(Inspection(of: try Fixture.data("malformed/\(name)")).problem == problem)
  }

  @Test(
    arguments: [
      ("garbage-before-header.pdf", .pdf, 2), ("pdf-renamed.png", .pdf, 2), ("png-renamed.jpg", .png, 1),
      ("twelve-identical-pages.pdf", .pdf, 12), ("empty-page.pdf", .pdf, 1),
      ("corrupted-mustang.pdf", .pdf, nil),
    ] as [(String, DocumentType, Int?)])
  func goesByTheBytesAndCountsPages(name: String, type: DocumentType, pages: Int?) throws {
    let inspection = Inspection(of: try Fixture.data("malformed/\(name)"))
    #expect(inspection.type == type && inspection.pages == pages && inspection.problem == nil)
  }

  @Test(arguments: [
    "<</Type/Action/S/JavaScript/JS(app.alert\\(1\\))>>", "<</S/Launch/F(calc.exe)>>",
    "<</OpenAction<</JS 9 0 R>>>>",
    "[<</AA<</O<</S /JavaScript>>>>>>]",
  ])
  func turnsAwayAPDFThatActs(object: String) {
    let acting =
      String(decoding: Samples.pdf(pages: 1), as: UTF8.self) + "8 0 obj\(object)endobj\nstartxref\n0\n%%EOF"
    #expect(Inspection(of: Data(acting.utf8)).problem == .activeContent)
  }

  @Test(arguments: [
    "<</Type/EmbeddedFile/Subtype/text#2Fxml>>", "<</S/URI/URI(https://example.org)>>", "(/JavaScript /JS)",
  ])
  func acceptsAPDFThatOnlyCarriesOrPoints(object: String) {
    let plain =
      String(decoding: Samples.pdf(pages: 1), as: UTF8.self) + "8 0 obj\(object)endobj\nstartxref\n0\n%%EOF"
    #expect(Inspection(of: Data(plain.utf8)).problem == nil)
  }

  @Test func takesTheLastOfSeveralObjectsOfOneNumber() {
    let first = String(decoding: Samples.pdf(pages: 1), as: UTF8.self)
    let update =
      "2 0 obj<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"
    #expect(Inspection(of: Data((first + update).utf8)).pages == 2)
  }

  @Test func doesNotTakeTextInsideAStreamForAnObject() {
    let stream = "5 0 obj<</Length 40>>stream\n2 0 obj<</Type/Pages/Count 700>>endobj    \nendstream endobj\n"
    let text = String(decoding: Samples.pdf(pages: 1), as: UTF8.self) + stream + "startxref\n0\n%%EOF"
    #expect(Inspection(of: Data(text.utf8)).pages == 1)
  }

  @Test func saysThatAPageCountIsNotKnownWhenTheCatalogIsNotFound() {
    let text = "%PDF-1.4\ntrailer<</Root 7 0 R>>\nstartxref\n0\n%%EOF\n"
    #expect(Inspection(of: Data(text.utf8)) == Inspection(type: .pdf))
  }

  @Test func turnsAwayMorePagesThanTheServiceReads() {
    let text = String(decoding: Samples.pdf(pages: 1), as: UTF8.self).replacing(
      "/Count 1", with: "/Count 3001")
    #expect(Inspection(of: Data(text.utf8)).problem == .tooManyPages)
  }

  @Test func noticesALinearizedFileThatIsShorterThanItSays() {
    let text = "%PDF-1.4\n1 0 obj<</Linearized 1/L 5000/N 1>>endobj\nstartxref\n0\n%%EOF\n"
    #expect(Inspection(of: Data(text.utf8)).problem == .truncated)
  }

  @Test(arguments: [200, 20_000])
  func survivesDeepNesting(depth: Int) {
    let text = "%PDF-1.4\n1 0 obj" + String(repeating: "[", count: depth) + " endobj\nstartxref\n0\n%%EOF\n"
    #expect(Inspection(of: Data(text.utf8)) == Inspection(type: .pdf))
  }

  @Test func parsesNoMoreOfAnObjectStreamThanThereIs() {
    let array = "[" + String(repeating: "1 ", count: 5000) + "]"
    let pages = "<</Type/Pages/Count 1>>"
    func inspection(_ arrays: Int) -> Inspection {
      let header = (0..<arrays).map { "\(10 + $0) 0 " }.joined() + "2 \(array.count) "
      return Inspection(of: pdf(objects: arrays + 1, header: header, first: header.count, array + pages))
    }
    #expect(inspection(1).pages == 1)
    #expect(inspection(3).pages == nil)
  }

  @Test func leavesWhatStandsBehindMoreValuesThanAFileHasButSeesItsEncryption() {
    func inspection(_ numbers: Int, trailer: String) -> Inspection {
      let text = """
        %PDF-1.5
        5 0 obj[\(String(repeating: "1 ", count: numbers))]endobj
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1>>endobj
        trailer<</Root 1 0 R\(trailer)>>
        startxref
        0
        %%EOF
        """
      return Inspection(of: Data(text.utf8))
    }
    #expect(inspection(1000, trailer: "").pages == 1)
    #expect(inspection(2_000_000, trailer: "") == Inspection(type: .pdf))
    #expect(inspection(2_000_000, trailer: "/Encrypt 9 0 R").problem == .encrypted)
  }

  @Test func survivesAnObjectStreamThatBeginsBeyondAllNumbers() {
    #expect(
      Inspection(of: pdf(objects: 1, header: "2 9 ", first: 9_223_372_036_854_774_784, "null")).pages == nil)
  }

  /// A file whose page tree lies in a stream of objects.
  private func pdf(objects: Int, header: String, first: Int, _ body: String) -> Data {
    let content = header + body
    return Data(
      """
      %PDF-1.5
      9 0 obj<</Type/ObjStm/N \(objects)/First \(first)/Length \(content.count)>>stream
      \(content)
      endstream endobj
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      trailer<</Root 1 0 R>>
      startxref
      0
      %%EOF
      """.utf8)
  }

  @Test(arguments: [true, false])
  func countsTheDirectoriesOfATIFFInBothByteOrders(littleEndian: Bool) {
    #expect(Inspection(of: tiff(pages: 3, littleEndian: littleEndian)) == Inspection(type: .tiff, pages: 3))
  }

  @Test func endsAChainOfDirectoriesThatReturnsToItself() {
    var file = tiff(pages: 2, littleEndian: true)
    file.replaceSubrange(file.count - 4..<file.count, with: [8, 0, 0, 0])
    #expect(Inspection(of: file).pages == 2)
  }

  @Test func findsATIFFThatIsCutOffOrHasNoPagesOrIsTooWide() {
    #expect(Inspection(of: tiff(pages: 2, littleEndian: true).dropLast(5)).problem == .truncated)
    #expect(Inspection(of: Data([0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 0])).problem == .noPages)
    #expect(Inspection(of: tiff(pages: 1, littleEndian: false, width: 10_001)).problem == .imageTooLarge)
  }

  @Test func findsAPNGThatIsCutOffOrTooWide() throws {
    let whole = try Fixture.data("malformed/png-renamed.jpg")
    #expect(Inspection(of: whole.dropLast(20)).problem == .truncated)
    var wide = whole
    wide.replaceSubrange(16..<20, with: [0, 0, 0x27, 0x11])
    #expect(Inspection(of: wide).problem == .imageTooLarge)
  }

  @Test func readsTheMeasuresOfAJPEGAndItsEnd() {
    #expect(Inspection(of: jpeg(width: 10_000)) == Inspection(type: .jpeg, pages: 1))
    #expect(Inspection(of: jpeg(width: 10_001)).problem == .imageTooLarge)
    #expect(Inspection(of: jpeg(width: 10).dropLast(2)).problem == .truncated)
  }

  private func jpeg(width: Int) -> Data {
    let frame: [UInt8] = [0xFF, 0xC0, 0, 8, 8, 0, 10, UInt8(width >> 8), UInt8(width & 0xFF), 1]
    let scan: [UInt8] = [0xFF, 0xDA, 0, 2, 1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4]
    return Data([0xFF, 0xD8] + frame + scan + [0xFF, 0xD9])
  }

  private func tiff(pages: Int, littleEndian: Bool, width: Int = 100) -> Data {
    func number(_ value: Int, bytes: Int) -> [UInt8] {
      let big = (0..<bytes).reversed().map { UInt8(value >> ($0 * 8) & 0xFF) }
      return littleEndian ? big.reversed() : big
    }
    var file: [UInt8] = littleEndian ? [0x49, 0x49] : [0x4D, 0x4D]
    file += number(42, bytes: 2) + number(8, bytes: 4)
    for page in 1...pages {
      file += number(1, bytes: 2)
      file += number(256, bytes: 2) + number(4, bytes: 2) + number(1, bytes: 4) + number(width, bytes: 4)
      file += number(page == pages ? 0 : file.count + 4, bytes: 4)
    }
    return Data(file)
  }
}
