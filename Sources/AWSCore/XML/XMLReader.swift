/// Reads small XML documents in UTF-8, which may come from anybody. Entities beyond the five of XML, document types,
/// nesting deeper than 32 elements and more than 100,000 elements are refused.
public struct XMLReader {
  private let bytes: [UInt8]
  /// Names of elements that are read over.
  private let unwanted: Set<String>
  private var offset = 0
  private var elements = 0

  /// The root element of the document.
  ///
  /// - Parameter unwanted: names of elements that are left out wherever they stand, with all that is in them.
  public static func read(
    _ bytes: [UInt8], leavingOut unwanted: Set<String> = []
  ) throws(XMLSyntaxError) -> XMLElement {
    var reader = XMLReader(bytes: bytes, unwanted: unwanted)
    try reader.skipProlog()
    let root = try reader.element(depth: 0)
    try reader.skipProlog()
    guard reader.offset == bytes.count else { throw reader.failure }
    return root
  }

  private init(bytes: [UInt8], unwanted: Set<String>) {
    self.bytes = bytes
    self.unwanted = unwanted
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  private var failure: XMLSyntaxError { XMLSyntaxError(offset: offset) }

  /// Blanks, comments and processing instructions, before and after the root.
  private mutating func skipProlog() throws(XMLSyntaxError) {
    while true {
      skipBlanks()
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
    elements += 1
    guard depth < 32, elements <= 100_000, take("<") else { throw failure }
    let name = try tagName()
    let attributes = try attributes()
    if take("/>") { return XMLElement(name: name, attributes: attributes, text: "", children: []) }
    guard take(">") else { throw failure }
    var text: [UInt8] = []
    var children: [XMLElement] = []
    while true {
      if take("</") {
        guard try tagName() == name else { throw failure }
        skipBlanks()
        guard take(">") else { throw failure }
        return XMLElement(
          name: name, attributes: attributes, text: String(decoding: text, as: UTF8.self), children: children)
      } else if take("<![CDATA[") {
        text += try upTo("]]>")
      } else if take("<!--") {
        _ = try upTo("-->")
      } else if offset < bytes.count, bytes[offset] == UInt8(ascii: "<") {
        let child = try element(depth: depth + 1)
        if !unwanted.contains(child.name) { children.append(child) }
      } else {
        text += try characters(upTo: UInt8(ascii: "<"))
      }
    }
  }

  /// The name of an element; a prefix before a colon is dropped.
  private mutating func tagName() throws(XMLSyntaxError) -> String {
    let name = try word()
    return String(decoding: name.split(separator: UInt8(ascii: ":")).last ?? name, as: UTF8.self)
  }

  /// Up to a blank or a sign that ends names.
  private mutating func word() throws(XMLSyntaxError) -> ArraySlice<UInt8> {
    let start = offset
    while offset < bytes.count, !Self.isBlank(bytes[offset]), !"/><!?&=\"'".utf8.contains(bytes[offset]) {
      offset += 1
    }
    guard offset > start, offset < bytes.count else { throw failure }
    return bytes[start..<offset]
  }

  /// The attributes of a start tag, up to its end.
  private mutating func attributes() throws(XMLSyntaxError) -> [String: String] {
    var attributes: [String: String] = [:]
    while true {
      skipBlanks()
      guard offset < bytes.count else { throw failure }
      if "/>".utf8.contains(bytes[offset]) { return attributes }
      let name = String(decoding: try word(), as: UTF8.self)
      skipBlanks()
      guard take("=") else { throw failure }
      skipBlanks()
      guard offset < bytes.count, "\"'".utf8.contains(bytes[offset]) else { throw failure }
      let quote = bytes[offset]
      offset += 1
      let value = try characters(upTo: quote)
      offset += 1
      guard attributes.updateValue(String(decoding: value, as: UTF8.self), forKey: name) == nil else {
        throw failure
      }
    }
  }

  /// Plain characters up to the next tag or quote.
  private mutating func characters(upTo end: UInt8) throws(XMLSyntaxError) -> [UInt8] {
    var text: [UInt8] = []
    while offset < bytes.count, bytes[offset] != end {
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

  private mutating func skipBlanks() {
    while offset < bytes.count, Self.isBlank(bytes[offset]) { offset += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
