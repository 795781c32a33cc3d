import Foundation
import InvoiceDomain
import Testing

@Suite("Places on a page") struct BoxTests {
  @Test("what lies beyond the page is cut off", arguments: [1e300, -1e300, .infinity, -.infinity, .nan])
  func beyond(number: Double) {
    let box = Box(left: number, top: number, width: number, height: number)
    #expect([box.left, box.top, box.right, box.bottom].allSatisfy { (0...1).contains($0) })
  }

  @Test("stored places are cut off too, and those on the page stay as they are")
  func stored() throws {
    func box(_ json: String) throws -> Box { try JSONDecoder().decode(Box.self, from: Data(json.utf8)) }
    #expect(
      try box(#"{"left": 1e300, "top": -2, "width": 1, "height": 1}"#)
        == Box(left: 1, top: 0, width: 0, height: 1))
    let inside = Box(left: 0.1, top: 0.2, width: 0.3, height: 0.4)
    #expect(try JSONDecoder().decode(Box.self, from: JSONEncoder().encode(inside)) == inside)
    #expect(inside.width == 0.3 && inside.height == 0.4)
  }
}
