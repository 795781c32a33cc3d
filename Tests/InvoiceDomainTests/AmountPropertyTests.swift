import InvoiceTestSupport
import Testing

@testable import InvoiceDomain

@Suite("Any amount in any style reads back") struct AmountPropertyTests {
  @Test("is among the readings, and is the first one in its document's style", arguments: 1...200)
  func roundTrip(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let whole = Int.random(in: 0...9_999_999, using: &random)
    let cents = Int.random(in: 0...99, using: &random)
    let negative = Bool.random(using: &random)
    let digits = cents < 10 ? "0\(cents)" : "\(cents)"
    let value = try #require(Amount(plain: "\(negative ? "-" : "")\(whole).\(digits)"))
    for style in Style.all {
      let figure = style.group(String(whole)) + style.mark + digits
      for sign in Style.signs {
        let printed = sign(figure, negative)
        let readings = AmountReader.readings(of: printed)
        #expect(readings.first?.value == value, "\(printed)")
      }
    }
  }

  @Test("with its sign and its currency on either side", arguments: ["EUR", "USD", "RM", "kr", "€", "$"])
  func signs(mark: String) {
    let isLetters = mark.allSatisfy(\.isLetter)
    for (figure, value) in [("1.190,00", "-1190.00"), ("500.00", "-500.00"), ("12", "-12.00")] {
      var printed = [
        "\(mark)-\(figure)", "\(mark) -\(figure)", "-\(mark)\(figure)", "-\(mark) \(figure)",
        "-\(figure) \(mark)",
        "\(figure)- \(mark)", "\(figure)-\(mark)", "\(mark) \(figure)-", "\(mark)\(figure)-",
        "(\(mark) \(figure))",
      ]
      if !isLetters { printed.append("-\(figure)\(mark)") }
      for text in printed {
        let amount = AmountReader.amount(in: text)
        #expect(amount?.readings.first?.value.description == value, "\(text)")
        #expect(amount?.currencyMark == mark, "\(text)")
      }
    }
  }

  @Test(
    "a hyphen between two numbers or in a name is no sign",
    arguments: ["10,00- 20,00", "INV-12.00", "10,00 - 20,00", "10.00 - EUR", "TOP-10.00"])
  func noSign(text: String) {
    #expect(AmountReader.amounts(in: text).first?.readings.first?.value.isNegative == false)
  }

  struct Style {
    let separator: String
    let mark: String

    static let all = [
      Style(separator: ".", mark: ","), Style(separator: ",", mark: "."), Style(separator: " ", mark: ","),
      Style(separator: "'", mark: "."), Style(separator: "\u{202f}", mark: ","),
      Style(separator: "", mark: "."),
      Style(separator: "", mark: ","),
    ]

    static let signs: [@Sendable (String, Bool) -> String] = [
      { $1 ? "-\($0)" : $0 }, { $1 ? "\($0)-" : $0 }, { $1 ? "(\($0))" : $0 }, { $1 ? "\($0) CR" : $0 },
      { $1 ? "-€\($0)" : "€\($0)" }, { $1 ? "-\($0) EUR" : "\($0) EUR" }, { $1 ? "$ -\($0)" : "$ \($0)" },
    ]

    func group(_ whole: String) -> String {
      var groups: [String] = []
      var rest = Substring(whole)
      while rest.count > 3 {
        groups.insert(String(rest.suffix(3)), at: 0)
        rest = rest.dropLast(3)
      }
      return ([String(rest)] + groups).joined(separator: separator)
    }
  }

  @Test("whole amounts grouped by lakh and with three decimals read back", arguments: 1...100)
  func otherShapes(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let lakh = Int.random(in: 1...99, using: &random)
    let thousands = Int.random(in: 10...99, using: &random)
    let rest = Int.random(in: 100...999, using: &random)
    let value = try #require(Amount(plain: "\(lakh)\(thousands)\(rest).50"))
    #expect(AmountReader.readings(of: "₹ \(lakh),\(thousands),\(rest).50").first?.value == value)
    let fine = try #require(Amount(plain: "\(rest).\(thousands)7"))
    #expect(AmountReader.readings(of: "\(rest),\(thousands)7 kg").map(\.value).contains(fine))
  }

  @Test("print that lost its mark after a currency reads back as a mended reading", arguments: 1...50)
  func lostMark(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let whole = Int.random(in: 1...9999, using: &random)
    let cents = Int.random(in: 10...99, using: &random)
    let reading = try #require(AmountReader.readings(of: "RM\(whole) \(cents)").first)
    #expect(reading.value == Amount(plain: "\(whole).\(cents)"))
    #expect(reading.isMended)
  }
}
