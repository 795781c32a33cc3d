import CZlib
import FoundationEssentials
import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct EmbeddedXMLTests {
  @Test(arguments: [
    "documents/invoice-three-pages.pdf", "malformed/pdf-renamed.png", "malformed/garbage-before-header.pdf",
  ])
  func findsTheInvoiceOfPublishedFiles(name: String) throws {
    guard case .bytes(let xml)? = Inspection(of: try Fixture.data(name)).embeddedInvoice else {
      Issue.record("no invoice was found")
      return
    }
    let text = String(decoding: xml, as: UTF8.self)
    #expect(text.contains("<rsm:CrossIndustryInvoice") && text.contains("</rsm:CrossIndustryInvoice>"))
  }

  @Test(arguments: ["documents/invoice-one-page.pdf", "malformed/twelve-identical-pages.pdf"])
  func findsNoneWhereThereIsNone(name: String) throws {
    #expect(Inspection(of: try Fixture.data(name)).embeddedInvoice == nil)
  }

  @Test(arguments: [
    "(factur-x.xml)", "(ZUGFeRD-invoice.xml)", "(zugferd\\055invoice.xml)", "<7872656368 6e756e672e786d6c>",
    "(folder/xrechnung.xml)", "<FEFF0066006100630074007500720 02D0078002E0078006D006C>",
  ])
  func goesByTheNameHoweverItIsWritten(name: String) {
    #expect(
      found(files: [("<</Type/Filespec/UF\(name)/EF<</F 20 0 R>>>>", "<a/>")]) == .bytes(Array("<a/>".utf8)))
  }

  @Test(arguments: ["(order-x.xml)", "(factur-x.xml.txt)", "(notes.pdf)", "()", "(unclosed"])
  func leavesOtherAttachmentsAlone(name: String) {
    #expect(found(files: [("<</F\(name)/EF<</F 20 0 R>>>>", "<a/>")]) == nil)
  }

  @Test func findsAssociatedFilesAndCountsOneThatIsAlsoNamedOnce() {
    let file = ("<</F(factur-x.xml)/EF<</F 20 0 R>>>>", "<a/>")
    #expect(found(catalog: "/AF[10 0 R]", files: [file]) == .bytes(Array("<a/>".utf8)))
    let both = "/AF[10 0 R]/Names<</EmbeddedFiles<</Names[(x)10 0 R]>>>>"
    #expect(found(catalog: both, files: [file]) == .bytes(Array("<a/>".utf8)))
  }

  @Test func followsANameTreeThatReturnsToItself() {
    let tree = "/Names<</EmbeddedFiles<</Kids[30 0 R 30 0 R]>>>>"
    let node = "30 0 obj<</Kids[30 0 R 31 0 R]>>endobj 31 0 obj<</Names[(x)10 0 R]>>endobj\n"
    let file = ("<</F(factur-x.xml)/EF<</F 20 0 R>>>>", "<a/>")
    #expect(found(catalog: tree, files: [file], more: node) == .bytes(Array("<a/>".utf8)))
  }

  @Test func looksAtNoMoreOfANameTreeThanADocumentHas() {
    let kids = (100..<1100).map { "\($0) 0 R" }.joined(separator: " ")
    let names = String(repeating: "(x)10 0 R ", count: 20_000)
    let tree = "/Names<</EmbeddedFiles<</Kids 40 0 R>>>>"
    let objects =
      "40 0 obj[\(kids)]endobj 41 0 obj[\(names)]endobj\n"
      + (100..<1100).map { "\($0) 0 obj<</Kids 40 0 R/Names 41 0 R>>endobj\n" }.joined()
    let file = ("<</F(factur-x.xml)/EF<</F 20 0 R>>>>", "<a/>")
    #expect(found(catalog: tree, files: [file], more: objects) == .bytes(Array("<a/>".utf8)))
  }

  @Test func saysThatOfSeveralNoneCanBeRead() {
    let files = [20, 21].map { ("<</F(factur-x.xml)/EF<</F \($0) 0 R>>>>", "<a/>") }
    #expect(found(files: files) == .unreadable)
  }

  @Test func leavesOutWhatAnEarlierVersionCarried() {
    let old = [("<</F(factur-x.xml)/EF<</F 20 0 R>>>>", "<old/>")]
    let update =
      "1 0 obj<</Type/Catalog/Pages 2 0 R/AF[40 0 R]>>endobj 40 0 obj<</F(factur-x.xml)/EF<</F 41 0 R>>>>endobj\n"
      + "41 0 obj<</Length 6>>stream\n<new/>\nendstream endobj\n"
    #expect(found(files: old, more: update) == .bytes(Array("<new/>".utf8)))
  }

  @Test func saysThatADamagedOrEndlessOneCannotBeRead() {
    let specification = "<</F(factur-x.xml)/EF<</F 20 0 R>>>>"
    #expect(found(files: [(specification, "no zlib")], filter: "/Filter/FlateDecode") == .unreadable)
    #expect(found(files: [(specification, "<a/>")], filter: "/Filter/LZWDecode") == .unreadable)
    #expect(found(files: [("<</F(factur-x.xml)/EF<</F 99 0 R>>>>", "")]) == .unreadable)
    let endless = deflated(zeros: 5 << 20)
    let whole = pdf(files: [(specification, "?")], filter: "/Length \(endless.count)/Filter/FlateDecode")
    let parts = whole.split(separator: "?", maxSplits: 1)
    let data = Data(parts[0].utf8) + endless + Data(parts[1].utf8)
    #expect(Inspection(of: data).embeddedInvoice == .unreadable)
  }

  @Test(arguments: 1...300)
  func survivesDamage(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(pdf(files: [("<</UF<FEFF0066>/F(factur-x.xml)/EF<</F 20 0 R>>>>", "<a/>")]).utf8)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      default: bytes.insert("()<>[]/\\ 0".utf8.randomElement(using: &random) ?? 0, at: place)
      }
    }
    let embedded = Inspection(of: Data(bytes)).embeddedInvoice
    if case .bytes(let content)? = embedded { #expect(content.count <= bytes.count) }
  }

  private func found(
    catalog: String? = nil, files: [(specification: String, content: String)], filter: String = "",
    more: String = ""
  ) -> EmbeddedXML? {
    Inspection(of: Data(pdf(catalog: catalog, files: files, filter: filter, more: more).utf8)).embeddedInvoice
  }

  /// Specifications are the objects from 10 on, their contents those from 20 on.
  private func pdf(
    catalog: String? = nil, files: [(specification: String, content: String)], filter: String = "",
    more: String = ""
  ) -> String {
    let names = files.indices.map { "(\($0))\($0 + 10) 0 R" }.joined(separator: " ")
    let entries = catalog ?? "/Names<</EmbeddedFiles<</Names[\(names)]>>>>"
    var text = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R\(entries)>>endobj\n"
    text += "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n"
    for (index, file) in files.enumerated() {
      text += "\(index + 20) 0 obj<</Type/EmbeddedFile\(filter)>>stream\n\(file.content)endstream endobj\n"
      text += "\(index + 10) 0 obj\(file.specification)endobj\n"
    }
    return text + more + "trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"
  }

  private func deflated(zeros count: Int) -> Data {
    var size = compressBound(UInt(count))
    var output = [UInt8](repeating: 0, count: Int(size))
    compress2(&output, &size, [UInt8](repeating: 0, count: count), UInt(count), 9)
    return Data(output.prefix(Int(size)))
  }
}
