/// The objects of a PDF file, found by reading it from the front, so that a damaged cross-reference table does
/// no harm. Of several objects of one number the last counts, as with incremental updates.
///
/// Not a PDF library: it answers whether the file is encrypted, whether it acts, how many pages its catalog declares,
/// and what files it carries (`PDFStructure+Attachments`).
struct PDFStructure {
  private var objects: [Int: PDFValue] = [:]
  /// Where the content of streams lies in the file, by the number of the object.
  private var contents: [Int: Range<Int>] = [:]
  private var trailers: [PDFValue] = []

  /// Bytes that all compressed object streams together may unfold to.
  private static let unfoldLimit = 64 << 20
  /// Values that are read of one file; what comes behind them stays unknown.
  private static let mostValues = 2_000_000

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let file = ByteReader(bytes)
    var streams: [(dictionary: PDFValue, content: Range<Int>)] = []
    var values = Self.mostValues
    var offset = 0
    while let byte = file[offset] {
      if byte == UInt8(ascii: "o"), file.isText("obj", at: offset),
        let number = Self.objectNumber(before: offset, in: file)
      {
        var parser = PDFValueParser(bytes, at: offset + 3, budget: values)
        let value = parser.value() ?? .null
        values = parser.budget
        objects[number] = value
        offset = max(offset + 3, parser.offset)
        contents[number] = Self.stream(after: offset, of: value, in: file)
        if let content = contents[number] {
          if value["Type"]?.isName("ObjStm") == true { streams.append((value, content)) }
          if value["Type"]?.isName("XRef") == true { trailers.append(value) }
          offset = content.upperBound
        }
      } else if byte == UInt8(ascii: "t"), file.isText("trailer", at: offset) {
        // A trailer is read in any case: it says whether the file is encrypted.
        var parser = PDFValueParser(bytes, at: offset + 7, budget: 1000)
        if let value = parser.value() { trailers.append(value) }
        offset = max(offset + 7, parser.offset)
      } else {
        offset += 1
      }
    }
    var room = Self.unfoldLimit
    if !isEncrypted {
      for stream in streams {
        unfold(stream.dictionary, file.copy(stream.content), bytes: &room, values: &values)
      }
    }
  }

  var isEncrypted: Bool {
    trailers.contains { trailer in trailer["Encrypt"].map { $0 != .null } ?? false }
  }

  /// Whether any object runs JavaScript or starts a program (ISO 32000-1, 12.6.4.5 and 12.6.4.16). Attached files, as of
  /// e-invoices, do nothing by themselves.
  var isActive: Bool { objects.values.contains { Self.isActive($0) } }

  private static func isActive(_ value: PDFValue) -> Bool {
    switch value {
    case .array(let values): values.contains { isActive($0) }
    case .dictionary(let entries):
      entries["JS"] != nil || value["S"]?.isName("JavaScript") == true || value["S"]?.isName("Launch") == true
        || entries.values.contains { isActive($0) }
    default: false
    }
  }

  /// What the root of the page tree counts, or nothing when the way to it is broken.
  var pages: Int? {
    for catalog in roots + objects.values.filter({ $0["Type"]?.isName("Catalog") == true }) {
      if let pages = resolve(catalog["Pages"]), let count = resolve(pages["Count"])?.integer, count >= 0 {
        return count
      }
    }
    return nil
  }

  /// The catalogs that trailers name, the latest first.
  var roots: [PDFValue] { trailers.reversed().compactMap { resolve($0["Root"]) } }

  /// What a reference stands for; any other value stands for itself.
  func resolve(_ value: PDFValue?) -> PDFValue? {
    guard let number = value?.reference else { return value }
    let target = objects[number]
    return target?.reference == nil ? target : nil
  }

  /// The content of a stream, unpacked.
  ///
  /// - Parameter limit: bytes beyond which it is not unpacked.
  /// - Returns: nothing when it is damaged, longer, or packed in another way than by `FlateDecode`.
  func content(of number: Int, in file: borrowing ByteReader, limit: Int) -> [UInt8]? {
    guard let dictionary = objects[number], let range = contents[number],
      let plain = Self.decode(dictionary, file.copy(range), limit: limit), plain.count <= limit
    else { return nil }
    return plain
  }

  /// `12 0 obj`: the number before the generation before the word.
  private static func objectNumber(before word: Int, in file: borrowing ByteReader) -> Int? {
    var offset = word - 1
    func digits(_ file: borrowing ByteReader) -> Int? {
      while let byte = file[offset], PDFValueParser.isBlank(byte) { offset -= 1 }
      let end = offset + 1
      while let byte = file[offset], (48...57).contains(byte), end - offset < 10 { offset -= 1 }
      return Int(String(decoding: file.copy(offset + 1..<end), as: UTF8.self))
    }
    guard word > 0, digits(file) != nil, let blank = file[offset], PDFValueParser.isBlank(blank) else {
      return nil
    }
    return digits(file)
  }

  /// The content of the stream that follows a dictionary: as long as it says, if that is true, otherwise up to
  /// `endstream`.
  private static func stream(
    after offset: Int, of dictionary: PDFValue, in file: borrowing ByteReader
  ) -> Range<Int>? {
    guard case .dictionary = dictionary, var start = file.first("stream", in: offset..<offset + 64) else {
      return nil
    }
    for between in offset..<start {
      guard let byte = file[between], PDFValueParser.isBlank(byte) else { return nil }
    }
    start += 6
    if file[start] == 13 { start += 1 }
    if file[start] == 10 { start += 1 }
    if let length = dictionary["Length"]?.integer, length >= 0, length <= file.count - start,
      file.first("endstream", in: start + length..<start + length + 16) != nil
    {
      return start..<start + length
    }
    return start..<(file.first("endstream", in: start..<file.count) ?? file.count)
  }

  /// Objects of an object stream (ISO 32000-1, 7.5.7). They lie one behind another: where their places overlap so much
  /// that more would be parsed than there is, the rest is left.
  private mutating func unfold(
    _ dictionary: PDFValue, _ content: [UInt8], bytes room: inout Int, values: inout Int
  ) {
    guard let count = dictionary["N"]?.integer, let first = dictionary["First"]?.integer, count > 0,
      first >= 0,
      let plain = Self.decode(dictionary, content, limit: room), first < plain.count
    else { return }
    room -= plain.count
    plain.withUnsafeBufferPointer { bytes in
      var header = PDFValueParser(bytes, at: 0, budget: values)
      var parsed = 0
      for _ in 0..<min(count, plain.count) {
        guard parsed <= bytes.count, let number = header.value()?.integer,
          let offset = header.value()?.integer, offset >= 0, offset < bytes.count
        else { return }
        var parser = PDFValueParser(bytes, at: first + offset, budget: values)
        if let value = parser.value() { objects[number] = value }
        values = parser.budget
        parsed += parser.offset - (first + offset)
      }
    }
  }

  private static func decode(_ dictionary: PDFValue, _ content: [UInt8], limit: Int) -> [UInt8]? {
    switch dictionary["Filter"] {
    case nil, .null: content
    case .name("FlateDecode"), .array([.name("FlateDecode")]):
      [nil, .null].contains(dictionary["DecodeParms"]) ? Inflate.zlib(content, limit: limit) : nil
    default: nil
    }
  }
}
