/// Reads the small XML documents that AWS answers with. Entities beyond the five of XML, document types and
/// nesting deeper than 32 elements are refused.
public struct XMLReader {
  private let bytes: [UInt8]
  private var offset = 0

  /// The root element of the document.
  public static func read(_ bytes: [UInt8]) throws(XMLSyntaxError) -> XMLElement {
    var reader = XMLReader(bytes: bytes)
    try reader.skipProlog()
    let root = try reader.element(depth: 0)
    try reader.skipProlog()
    guard reader.offset == bytes.count else { throw reader.failure }
    return root
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  private var failure: XMLSyntaxError { XMLSyntaxError(offset: offset) }

  /// Blanks, comments and processing instructions, before and after the root.
  private mutating func skipProlog() throws(XMLSyntaxError) {
    while true {
      while offset < bytes.count, Self.isBlank(bytes[offset]) { offset += 1 }
      if take("<?") {
        _ = try upTo("?>")
      } else if take("<!--") {
        _ = try upTo("-->")
      } else {
        return
      }
    }
  }

  private mutating func element(depth: Int) throws(XMLSyntaxError) -> XMLElement {
    guard depth < 32, take("<") else { throw failure }
    let name = try tagName()
    if try isEmptyTag() { return XMLElement(name: name, text: "", children: []) }
    var text: [UInt8] = []
    var children: [XMLElement] = []
    while true {
      if take("</") {
        guard try tagName() == name else { throw failure }
        while offset < bytes.count, Self.isBlank(bytes[offset]) { offset += 1 }
        guard take(">") else { throw failure }
        return XMLElement(name: name, text: String(decoding: text, as: UTF8.self), children: children)
      } else if take("<![CDATA[") {
        text += try upTo("]]>")
      } else if take("<!--") {
        _ = try upTo("-->")
      } else if offset < bytes.count, bytes[offset] == UInt8(ascii: "<") {
        children.append(try element(depth: depth + 1))
      } else {
        text += try characters()
      }
    }
  }

  /// Up to a blank, a slash or the end of the tag; a prefix before a colon is dropped.
  private mutating func tagName() throws(XMLSyntaxError) -> String {
    let start = offset
    while offset < bytes.count, !Self.isBlank(bytes[offset]), !"/><!?&".utf8.contains(bytes[offset]) {
      offset += 1
    }
    guard offset > start, offset < bytes.count else { throw failure }
    let name = bytes[start..<offset]
    return String(decoding: name.split(separator: UInt8(ascii: ":")).last ?? name, as: UTF8.self)
  }

  /// Passes over the attributes and the end of a start tag; true if it is its own end tag.
  private mutating func isEmptyTag() throws(XMLSyntaxError) -> Bool {
    var quote: UInt8?
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return bytes[offset - 2] == UInt8(ascii: "/")
      }
    }
    throw failure
  }

  /// Plain characters up to the next tag.
  private mutating func characters() throws(XMLSyntaxError) -> [UInt8] {
    var text: [UInt8] = []
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") {
      if take("&") {
        text += try reference()
      } else {
        text.append(bytes[offset])
        offset += 1
      }
    }
    guard offset < bytes.count else { throw failure }
    return text
  }

  private mutating func reference() throws(XMLSyntaxError) -> [UInt8] {
    let name = String(decoding: try upTo(";"), as: UTF8.self)
    switch name {
    case "amp": return [UInt8(ascii: "&")]
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "quot": return [UInt8(ascii: "\"")]
    case "apos": return [UInt8(ascii: "'")]
    default:
      let number =
        name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst(1), radix: 10)
      guard name.hasPrefix("#"), let scalar = number.flatMap(Unicode.Scalar.init) else { throw failure }
      return Array(String(Character(scalar)).utf8)
    }
  }

  private mutating func take(_ text: String) -> Bool {
    let expected = text.utf8
    guard bytes[offset...].starts(with: expected) else { return false }
    offset += expected.count
    return true
  }

  /// The bytes before the mark; the mark itself is passed over.
  private mutating func upTo(_ mark: String) throws(XMLSyntaxError) -> [UInt8] {
    let mark = Array(mark.utf8)
    let start = offset
    while offset + mark.count <= bytes.count {
      if bytes[offset...].starts(with: mark) {
        defer { offset += mark.count }
        return Array(bytes[start..<offset])
      }
      offset += 1
    }
    throw failure
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
