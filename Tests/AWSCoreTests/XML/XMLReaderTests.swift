import AWSCore
import Testing

@Suite struct XMLReaderTests {
  @Test func readsElementsInTheirOrder() throws {
    let root = try read("<?xml version=\"1.0\"?>\n<!-- c --><a><b>1</b><c/><b>2</b></a>\n")
    #expect(root.name == "a")
    #expect(root.all("b").map(\.text) == ["1", "2"])
    #expect(root["c"]?.text == "")
    #expect(root["d"] == nil)
  }

  @Test func resolvesReferences() throws {
    #expect(try read("<a>&amp;&lt;&gt;&quot;&apos;&#228;&#x1F600;</a>").text == "&<>\"'ä😀")
  }

  @Test func takesCharacterDataAsItIs() throws {
    #expect(try read("<a>x<![CDATA[<b>&amp;]]><!-- c -->y</a>").text == "x<b>&amp;y")
  }

  @Test func dropsNamespacesOfNamesAndKeepsAttributes() throws {
    let root = try read("<s:a xmlns:s=\"http://x/>\" t='/'><s:b i = \"1&amp;2\" /></s:a>")
    #expect(root.name == "a")
    #expect(root.attributes == ["xmlns:s": "http://x/>", "t": "/"])
    #expect(root.children.map(\.name) == ["b"])
    #expect(root["b"]?.attributes == ["i": "1&2"])
  }

  @Test func leavesOutElementsWithAllThatIsInThem() throws {
    let text = "<a><b>1<c>2</c></b><d><b/><c>3</c></d></a>"
    let root = try XMLReader.read(Array(text.utf8), leavingOut: ["b"])
    #expect(root.children.map(\.name) == ["d"])
    #expect(root["d"]?.children.map(\.text) == ["3"])
  }

  @Test func refusesMoreElementsThanASmallDocumentHas() {
    let text = "<a>" + String(repeating: "<b/>", count: 100_000) + "</a>"
    #expect(throws: XMLSyntaxError.self) { try XMLReader.read(Array(text.utf8), leavingOut: ["b"]) }
  }

  @Test(arguments: [
    "", "text", "<a>", "<a></b>", "<a>&unknown;</a>", "<a>&#xD800;</a>", "<a/><b/>", "<a><b></a></b>",
    "<a", "<a x=\"1>", "<a x>", "<a x=1/>", "<a x='1' x='2'/>", "<a / >",
    "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<a><![CDATA[x</a>",
    String(repeating: "<a>", count: 40) + String(repeating: "</a>", count: 40),
  ])
  func refusesWhatIsNotASmallXMLDocument(_ text: String) {
    #expect(throws: XMLSyntaxError.self) { try read(text) }
  }

  private func read(_ text: String) throws -> XMLElement {
    try XMLReader.read(Array(text.utf8))
  }
}
