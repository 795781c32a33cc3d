import Foundation
import Testing

@testable import TextractStandIn

@Suite struct TesseractTableTests {
  private let answer = Data(
    """
    level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
    1\t1\t0\t0\t0\t0\t0\t0\t800\t600\t-1\t
    4\t1\t1\t1\t1\t0\t10\t20\t200\t30\t-1\t
    5\t1\t1\t1\t1\t1\t10\t20\t60\t28\t96.5\tTotal
    5\t1\t1\t1\t1\t2\t90\t34\t10\t3\t91\t-
    5\t1\t1\t1\t1\t3\t100\t22\t5\t20\t95\t \n
    """.utf8)

  @Test func `gives the words with the size of the page and the stretch of their line`() {
    let table = TesseractTable(answer)
    #expect(table.width == 800 && table.height == 600)
    #expect(table.words.map(\.text) == ["Total", "-"])
    #expect(table.words.map(\.band) == [20...50, 20...50])
    #expect(table.words.first?.confidence == 96.5)
  }
}
