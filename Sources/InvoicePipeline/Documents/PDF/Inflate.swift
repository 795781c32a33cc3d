/// Decompresses a zlib stream (RFC 1950, RFC 1951), as PDF's `FlateDecode` uses it.
///
/// The checksum at the end is not looked at: a reader of damaged files wants what is there.
struct Inflate: ~Copyable {
  private let input: [UInt8]
  private var position: Int
  private var bits: UInt32 = 0
  private var bitCount: UInt32 = 0
  private var output: [UInt8] = []
  private let limit: Int

  private init(_ input: [UInt8], limit: Int) {
    self.input = input
    self.limit = limit
    position = 2
  }

  /// - Parameter limit: the most bytes to make, against streams that grow without end.
  /// - Returns: nothing when the stream is damaged or makes more than `limit`.
  static func zlib(_ input: [UInt8], limit: Int) -> [UInt8]? {
    guard input.count > 2, input[0] & 0x0F == 8 else { return nil }
    var inflate = Inflate(input, limit: limit)
    return inflate.blocks() ? inflate.output : nil
  }

  private mutating func blocks() -> Bool {
    while let last = take(1), let form = take(2) {
      let isGood =
        switch form {
        case 0: stored()
        case 1: compressed(literals: Self.fixedLiterals, distances: Self.fixedDistances)
        case 2: dynamic()
        default: false
        }
      guard isGood else { return false }
      if last == 1 { return true }
    }
    return false
  }

  private mutating func take(_ count: UInt32) -> Int? {
    while bitCount < count {
      guard position < input.count else { return nil }
      bits |= UInt32(input[position]) << bitCount
      position += 1
      bitCount += 8
    }
    let value = bits & ((1 << count) - 1)
    bits >>= count
    bitCount -= count
    return Int(value)
  }

  private mutating func stored() -> Bool {
    bits = 0
    bitCount = 0
    guard position + 4 <= input.count else { return false }
    let length = Int(input[position]) | Int(input[position + 1]) << 8
    position += 4
    guard position + length <= input.count, output.count + length <= limit else { return false }
    output += input[position..<position + length]
    position += length
    return true
  }

  private mutating func dynamic() -> Bool {
    guard let literals = take(5), let distances = take(5), let codes = take(4) else { return false }
    var lengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<codes + 4 {
      guard let length = take(3) else { return false }
      lengths[Self.codeOrder[index]] = UInt8(length)
    }
    let codeTable = HuffmanTable(lengths)
    var all: [UInt8] = []
    let total = literals + 257 + distances + 1
    while all.count < total {
      guard let symbol = symbol(codeTable) else { return false }
      switch symbol {
      case 0..<16: all.append(UInt8(symbol))
      case 16:
        guard let previous = all.last, let more = take(2) else { return false }
        all += [UInt8](repeating: previous, count: more + 3)
      default:
        guard let more = take(symbol == 17 ? 3 : 7) else { return false }
        all += [UInt8](repeating: 0, count: more + (symbol == 17 ? 3 : 11))
      }
    }
    guard all.count == total else { return false }
    return compressed(
      literals: HuffmanTable(Array(all[..<(literals + 257)])),
      distances: HuffmanTable(Array(all[(literals + 257)...])))
  }

  private mutating func compressed(literals: HuffmanTable, distances: HuffmanTable) -> Bool {
    while let symbol = symbol(literals) {
      if symbol < 256 {
        guard output.count < limit else { return false }
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return true
      } else {
        guard symbol <= 285, let extra = take(Self.lengthExtra[symbol - 257]),
          let code = self.symbol(distances), code < 30, let far = take(Self.distanceExtra[code])
        else { return false }
        let length = Self.lengthBase[symbol - 257] + extra
        let distance = Self.distanceBase[code] + far
        guard distance <= output.count, output.count + length <= limit else { return false }
        for _ in 0..<length { output.append(output[output.count - distance]) }
      }
    }
    return false
  }

  private mutating func symbol(_ table: HuffmanTable) -> Int? {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      code |= bit
      let count = table.counts[length]
      if code - count < first { return table.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return nil
  }

  private static let codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengthBase = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227,
    258,
  ]
  private static let lengthExtra: [UInt32] = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBase = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
    4097,
    6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceExtra: [UInt32] = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
  private static let fixedLiterals = HuffmanTable(
    [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112) + [UInt8](repeating: 7, count: 24)
      + [UInt8](repeating: 8, count: 8))
  private static let fixedDistances = HuffmanTable([UInt8](repeating: 5, count: 30))
}

/// Canonical Huffman codes by the lengths of their symbols (RFC 1951, 3.2.2).
private struct HuffmanTable: Sendable {
  /// How many codes there are of each length, 0 to 15.
  var counts = [Int](repeating: 0, count: 16)
  /// Symbols in the order of their codes.
  var symbols: [Int]

  init(_ lengths: [UInt8]) {
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    symbols = lengths.indices.filter { lengths[$0] > 0 }.sorted {
      (lengths[$0], $0) < (lengths[$1], $1)
    }
  }
}
