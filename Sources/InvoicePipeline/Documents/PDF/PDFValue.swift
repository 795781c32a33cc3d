/// A value of a PDF file (ISO 32000-1, 7.3), as far as the structure of pages needs it: strings are skipped.
indirect enum PDFValue: Equatable {
  case null
  case boolean(Bool)
  case number(Double)
  case name(String)
  case string
  case array([PDFValue])
  case dictionary([String: PDFValue])
  case reference(Int)

  subscript(key: String) -> PDFValue? {
    if case .dictionary(let entries) = self { entries[key] } else { nil }
  }

  var integer: Int? {
    if case .number(let number) = self { Int(exactly: number) } else { nil }
  }

  var reference: Int? {
    if case .reference(let number) = self { number } else { nil }
  }

  func isName(_ name: String) -> Bool { self == .name(name) }
}
