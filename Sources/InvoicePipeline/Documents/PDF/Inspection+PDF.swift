extension Inspection {
  /// A file is whole when it ends with `startxref` and, if linearized, is as long as it says.
  init(pdf file: borrowing ByteReader) {
    self.init(type: .pdf)
    if Self.isCutOff(file) {
      problem = .truncated
      return
    }
    let structure = file.withBytes { PDFStructure($0) }
    if structure.isEncrypted {
      problem = .encrypted
      return
    }
    if structure.isActive {
      problem = .activeContent
      return
    }
    pages = structure.pages
    embeddedInvoice = EmbeddedXML(in: structure, of: file)
    switch pages {
    case 0?: problem = .noPages
    case let count? where count > Self.maximumPages: problem = .tooManyPages
    default: break
    }
  }

  /// Trailing bytes after the end are common, so the end is looked for in the last 64 KB.
  private static func isCutOff(_ file: borrowing ByteReader) -> Bool {
    guard file.last("startxref", in: file.count - 65_536..<file.count) != nil else { return true }
    guard let linearized = file.first("/Linearized", in: 0..<2048),
      let length = file.first("/L ", in: linearized..<linearized + 256),
      let declared = file.withBytes({ bytes in
        var parser = PDFValueParser(bytes, at: length + 3, budget: 1)
        return parser.value()?.integer
      })
    else { return false }
    return file.count < declared
  }
}
