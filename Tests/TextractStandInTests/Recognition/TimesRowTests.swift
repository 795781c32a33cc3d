import Foundation
import Testing

@testable import TextractStandIn

@Suite struct TimesRowTests {
  private func items(_ rows: [(Double, [(Double, String)])]) -> [[String?]] {
    recognition(printedPage(rows)).lineItems.joined().map {
      [$0.name.map(\.text).joined(separator: " "), $0.quantity?.text, $0.unitPrice?.text, $0.price?.text]
    }
  }

  @Test(arguments: ["0,616 kg x 2,99 EUR/kg", "0.616 lb @ 2.99/lb"])
  func `weight and price stand under the item that they make`(times: String) {
    let found = items([
      (100, [(50, "TOMATOES"), (300, "1.84")]), (112, [(60, times)]), (124, [(50, "BREAD"), (300, "2.50")]),
      (150, [(50, "TOTAL"), (300, "4.34")]),
    ])
    #expect(found.map { $0[0] } == ["TOMATOES", "BREAD"])
    #expect(found.first?[1]?.hasSuffix("616") == true)
    #expect(found.first?[2]?.contains("99") == true)
    #expect(found.last?[1] == nil)
  }

  @Test func `or over it`() {
    let found = items([
      (100, [(50, "BREAD"), (300, "2,50")]), (112, [(60, "2 Stk x 3,60")]),
      (124, [(50, "KAESE"), (300, "7,20")]),
      (150, [(50, "SUMME"), (300, "9,70")]),
    ])
    #expect(found == [["BREAD", nil, nil, "2,50"], ["KAESE", "2", "3,60", "7,20"]])
  }

  @Test func `quantity and price may stand without a blank`() {
    let found = items([
      (100, [(50, "Toast Set")]), (112, [(50, "2@6.80"), (300, "13.60")]),
      (150, [(50, "TOTAL"), (300, "13.60")]),
    ])
    #expect(found == [["Toast Set", "2", "6.80", "13.60"]])
  }

  @Test func `a minus and the letter of a tax behind the amount take it off`() {
    #expect(AmountScanner(words: printedWords("1.50-T")).amounts().map(\.value) == [-1.5])
  }

  @Test func `a row with the time of the sale is no name`() {
    let found = items([
      (100, [(50, "SALE 0412 REG 02 10:03AM")]), (112, [(50, "WOOD SCREW")]),
      (124, [(50, "2 @ 7.98"), (300, "15.96")]), (150, [(50, "TOTAL"), (300, "15.96")]),
    ])
    #expect(found.map { $0[0] } == ["WOOD SCREW"])
  }
}
