import Testing

@testable import TextractStandIn

@Suite struct UnreadInkTests {
  /// A white picture with black boxes.
  private func picture(_ boxes: [(x: Range<Int>, y: Range<Int>)]) -> GreyImage {
    var image = GreyImage(width: 600, height: 400)
    for box in boxes { for y in box.y { for x in box.x { image[x, y] = 0 } } }
    return image
  }

  private let word = Word(text: "Total", box: Rectangle(left: 40, top: 40, right: 140, bottom: 72))

  @Test func `nothing is unread where words lie over all ink`() {
    #expect(UnreadInk(of: picture([(44..<136, 44..<68)]), words: [word]).share == 0)
  }

  @Test func `print without a word is unread`() {
    let unread = UnreadInk(of: picture([(44..<136, 44..<68), (300..<392, 200..<224)]), words: [word])
    #expect(unread.share > 0.4 && !unread.isNone)
  }

  @Test func `a light name in a dark bar that was not read is unread`() {
    #expect(!UnreadInk(of: picture([(44..<136, 44..<68), (40..<560, 200..<240)]), words: [word]).isNone)
  }

  @Test func `rules, borders and specks are no print`() {
    let image = picture([
      (44..<136, 44..<68), (20..<580, 100..<103), (20..<23, 100..<380), (400..<403, 300..<303),
    ])
    #expect(UnreadInk(of: image, words: [word]).isNone)
  }
}
