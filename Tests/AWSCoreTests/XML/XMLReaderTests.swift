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

  @Test func dropsNamespacesAndAttributes() throws {
    let root = try read("<s:a xmlns:s=\"http://x/>\" t='/'><s:b i=\"1\" /></s:a>")
    #expect(root.name == "a")
    #expect(root.children.map(\.name) == ["b"])
  }

  @Test(arguments: [
    "", "text", "<a>", "<a></b>", "<a>&unknown;</a>", "<a>&#xD800;</a>", "<a/><b/>", "<a><b></a></b>",
    "<a", "<a x=\"1>", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<a><![CDATA[x</a>",
    String(repeating: "<a>", count: 40) + String(repeating: "</a>", count: 40),
  ])
  func refusesWhatIsNotASmallXMLDocument(_ text: String) {
    #expect(throws: XMLSyntaxError.self) { try read(text) }
  }

  private func read(_ text: String) throws -> XMLElement {
    try XMLReader.read(Array(text.utf8))
  }
}
