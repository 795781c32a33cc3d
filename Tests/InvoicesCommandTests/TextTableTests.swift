import Testing

@testable import InvoicesCommand

@Suite("Text table")
struct TextTableTests {
  @Test("aligns its columns, amounts to the right, without blanks at the ends of lines")
  func aligns() {
    var table = TextTable([
      .init(title: "FILE"), .init(title: "TOTAL", alignment: .right), .init(title: "NOTE"),
    ])
    table.add(["a.pdf", "7.00", "x"])
    table.add(["längster.pdf", "1234.50", nil])
    #expect(
      table.text == """
        FILE            TOTAL  NOTE
        a.pdf            7.00  x
        längster.pdf  1234.50  –

        """)
  }

  @Test("shows an unknown value as an en dash", arguments: [nil, ""])
  func unknown(cell: String?) {
    var table = TextTable([.init(title: "TOTAL", alignment: .right)])
    table.add([cell])
    #expect(table.text == "TOTAL\n    –\n")
  }

  @Test("cuts a long cell and keeps a terminal from being steered")
  func cuts() {
    var table = TextTable([.init(title: "V", mostCharacters: 8)])
    table.add(["abcdefghij"])
    table.add(["a\u{1b}[2J\nb\u{202e}"])
    #expect(table.text == "V\nabcdefg…\na [2J b\n")
  }
}
