import Foundation
import Testing

@testable import TextractStandIn

@Suite struct PopplerTextLayerTests {
  private func words(_ text: String, right: String = "90.5") -> [String] {
    let answer = """
      <page width="595" height="842">
            <word xMin="50.1" yMin="84.0" xMax="\(right)" yMax="94.5">\(text)</word>
      </page>
      """
    return PopplerTextLayer.pages(in: Data(answer.utf8)).flatMap(\.words).map(\.text)
  }

  @Test(arguments: ["\u{93F}abc", "\u{301}abc", "\u{200D}abc", "\u{FE0F}abc"])
  func `a word may begin with a mark that joins what stands before it`(text: String) {
    #expect(words(text).map { String(String.UnicodeScalarView($0.unicodeScalars.suffix(3))) } == ["abc"])
  }

  @Test func `characters of markup are read as they were printed`() {
    #expect(words("A&amp;B&lt;&gt;") == ["A&B<>"])
  }

  @Test(arguments: ["inf", "nan", "1e400", "0"])
  func `a word that is nowhere is left out`(right: String) {
    #expect(words("abc", right: right).isEmpty)
  }
}
