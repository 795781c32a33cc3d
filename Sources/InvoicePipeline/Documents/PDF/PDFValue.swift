/// A value of a PDF file (ISO 32000-1, 7.3), as far as the structure of pages and the names of attachments need it.
enum PDFValue: Equatable {
  case null
  case boolean(Bool)
  case number(Double)
  case name(String)
  /// The first 255 bytes, as many as the name of a file has.
  case string([UInt8])
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

  var elements: [PDFValue] {
    if case .array(let values) = self { values } else { [] }
  }

  func isName(_ name: String) -> Bool { self == .name(name) }
}
