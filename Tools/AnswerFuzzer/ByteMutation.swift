import InvoiceTestSupport

/// Damages an answer without regard to its form.
enum ByteMutation {
  static func apply(to bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...64, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes.insert(contentsOf: invalid.randomElement(using: &random) ?? [], at: start)
      default: for index in start..<end { bytes[index] = UInt8.random(in: 0...255, using: &random) }
      }
    }
    return bytes
  }

  /// No UTF-8: a lone continuation, an overlong form, a surrogate, a cut sequence, a byte order mark of UTF-16.
  private static let invalid: [[UInt8]] = [
    [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xFF, 0xFE],
    [0xF8, 0x88, 0x80, 0x80, 0x80],
  ]
}
