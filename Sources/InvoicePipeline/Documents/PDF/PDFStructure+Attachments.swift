extension PDFStructure {
  /// A file that the PDF carries.
  struct Attachment {
    /// Lower case, ASCII, without folders.
    var name: String
    /// The number of the object with its content.
    var stream: Int
  }

  /// The files that the catalog knows by name or as its associated files, each once (ISO 32000-1, 7.11.4;
  /// ISO 32000-2, 14.13). What an earlier version of the document carried is not among them.
  var attachments: [Attachment] {
    guard let catalog = roots.first else { return [] }
    let named = namedFiles(in: resolve(resolve(catalog["Names"])?["EmbeddedFiles"]))
    let associated = resolve(catalog["AF"])?.elements ?? []
    var seen: Set<Int> = []
    return (named + associated.prefix(Self.mostFiles)).compactMap { attachment(resolve($0)) }.filter {
      seen.insert($0.stream).inserted
    }
  }

  /// Names, files and branches that are looked at: far more than a document carries, whose nodes may share their lists.
  private static let mostFiles = 1000

  /// The file specifications at the leaves of a name tree (ISO 32000-1, 7.9.6). A tree that returns to itself ends there.
  private func namedFiles(in root: PDFValue?) -> [PDFValue] {
    var files: [PDFValue] = []
    var seen: Set<Int> = []
    var open = [root].compactMap(\.self)
    while let node = open.popLast() {
      let names = resolve(node["Names"])?.elements ?? []
      files += stride(from: 1, to: names.count, by: 2).prefix(Self.mostFiles - files.count).map { names[$0] }
      for kid in resolve(node["Kids"])?.elements.prefix(Self.mostFiles) ?? [] {
        if let number = kid.reference, seen.count < Self.mostFiles, seen.insert(number).inserted,
          let next = resolve(kid)
        {
          open.append(next)
        }
      }
    }
    return files
  }

  private func attachment(_ specification: PDFValue?) -> Attachment? {
    guard let streams = resolve(specification?["EF"]),
      let stream = (streams["F"] ?? streams["UF"])?.reference,
      case .string(let bytes)? = resolve(specification?["UF"]) ?? resolve(specification?["F"])
    else { return nil }
    return Attachment(name: Self.fileName(bytes), stream: stream)
  }

  /// Of a name in PDFDocEncoding or UTF-16BE, what matters is ASCII in both.
  private static func fileName(_ bytes: [UInt8]) -> String {
    let isWide = bytes.starts(with: [0xFE, 0xFF])
    let narrow = isWide ? bytes.dropFirst(2).filter { $0 != 0 } : bytes
    let name = String(decoding: narrow, as: UTF8.self).lowercased()
    return name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? name
  }
}
