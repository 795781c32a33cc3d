import Testing

@testable import InvoiceDomain

@Suite("Amounts in fixed point") struct FixedPointTests {
  private func value(_ text: String) throws -> FixedPoint { try #require(read(text)) }
  private func read(_ text: String) -> FixedPoint? { Amount(plain: text).flatMap(FixedPoint.init) }

  @Test("hold what is printed on invoices exactly")
  func exact() throws {
    #expect(try value("-1234.5678").units == -12_345_678)
    #expect(try value("8000000000000").amount == Amount(plain: "8000000000000"))
  }

  @Test(
    "do not hold what is larger, or has more decimals",
    arguments: ["90000000000001", "8999999999999999", "9223372036854775807", "1.00001"])
  func tooLarge(text: String) { #expect(read(text) == nil) }

  @Test("sums beyond all bounds stay there, on either side, and equal no amount that is printed")
  func bounded() throws {
    let large = try value("8000000000000")
    let sum = (0..<100_000).reduce(FixedPoint.zero) { sum, _ in sum + large }
    let debt = (0..<100_000).reduce(FixedPoint.zero) { sum, _ in sum - large }
    #expect(sum > large && debt.magnitude == sum)
    #expect(!sum.isWithin(.cent, of: debt) && !sum.isWithin(.cent, of: large))
  }

  @Test("products are rounded to cents, half away from zero, and given up where they are too large")
  func products() throws {
    #expect(try value("0.5").times(try value("0.01")) == .cent)
    #expect(try value("-0.5").times(try value("0.01")) == FixedPoint(units: -100))
    #expect(try value("1000000").times(try value("900000")) == nil)
    #expect(try value("3").times(try value("1.25")) == (try value("3.75")))
  }
}
