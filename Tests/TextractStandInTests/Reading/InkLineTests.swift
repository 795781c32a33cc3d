import Testing

@testable import TextractStandIn

@Suite struct InkLineTests {
  /// A white picture with black boxes.
  private func picture(_ boxes: [(x: Range<Int>, y: Range<Int>)]) -> GreyImage {
    var image = GreyImage(width: 200, height: 100)
    for box in boxes { for y in box.y { for x in box.x { image[x, y] = 0 } } }
    return image
  }

  @Test func `large figures are found beyond the band of their label, without the small letters beside them`()
    throws
  {
    let image = picture([
      (60..<65, 44..<56), (67..<72, 44..<56),  // small letters
      (80..<90, 34..<58), (95..<98, 55..<58), (105..<115, 34..<58),  // figures with a point
    ])
    let line = try #require(InkLine(of: image, columns: 50..<200, band: 42..<58))
    #expect(line.columns == 80..<115)
    #expect(line.rows == 34..<58)
  }

  @Test func `a line ends at a wide blank behind its end`() throws {
    let image = picture([(60..<66, 42..<58), (70..<76, 42..<58), (80..<86, 42..<58), (140..<146, 42..<58)])
    let line = try #require(InkLine(of: image, columns: 50..<200, band: 42..<58, end: 76))
    #expect(line.columns == 60..<86)
  }

  @Test func `nothing is found where there is no ink or several lines hang together`() {
    #expect(InkLine(of: picture([]), columns: 50..<200, band: 42..<58) == nil)
    #expect(
      InkLine(of: picture([(60..<70, 10..<90), (80..<90, 10..<90)]), columns: 50..<200, band: 46..<54) == nil)
  }
}
