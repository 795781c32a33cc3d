/// Reads numbers and finds texts in bytes; beyond their end there is nothing.
struct ByteReader: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// - Parameter bytes: must outlive the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  subscript(offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[offset] : nil
  }

  func starts(with start: [UInt8]) -> Bool { bytes.starts(with: start) }

  func isText(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset >= 0, offset <= bytes.count - length else { return false }
    for index in 0..<length where bytes[offset + index] != text.utf8Start[index] { return false }
    return true
  }

  func first(_ text: StaticString, in range: Range<Int>) -> Int? {
    let end = min(range.upperBound, bytes.count) - text.utf8CodeUnitCount
    var offset = max(0, range.lowerBound)
    while offset <= end {
      if bytes[offset] == text.utf8Start[0], isText(text, at: offset) { return offset }
      offset += 1
    }
    return nil
  }

  func last(_ text: StaticString, in range: Range<Int>) -> Int? {
    var offset = min(range.upperBound, bytes.count) - text.utf8CodeUnitCount
    while offset >= max(0, range.lowerBound) {
      if bytes[offset] == text.utf8Start[0], isText(text, at: offset) { return offset }
      offset -= 1
    }
    return nil
  }

  func bigEndian16(_ offset: Int) -> Int? {
    guard let high = self[offset], let low = self[offset + 1] else { return nil }
    return Int(high) << 8 | Int(low)
  }

  func bigEndian32(_ offset: Int) -> Int? {
    guard let high = bigEndian16(offset), let low = bigEndian16(offset + 2) else { return nil }
    return high << 16 | low
  }

  func littleEndian16(_ offset: Int) -> Int? {
    guard let low = self[offset], let high = self[offset + 1] else { return nil }
    return Int(high) << 8 | Int(low)
  }

  func littleEndian32(_ offset: Int) -> Int? {
    guard let low = littleEndian16(offset), let high = littleEndian16(offset + 2) else { return nil }
    return high << 16 | low
  }

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result { body(bytes) }

  /// A copy of a part; shorter when the bytes end before it does.
  func copy(_ range: Range<Int>) -> [UInt8] {
    Array(bytes[max(0, min(range.lowerBound, count))..<max(0, min(range.upperBound, count))])
  }
}
