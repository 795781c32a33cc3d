extension Inspection {
  /// Walks the segments to the end of the image (ITU-T T.81, annex B).
  init(jpeg file: borrowing ByteReader) {
    self.init(type: .jpeg, pages: 1)
    var offset = 2
    var sawFrame = false
    while let mark = file[offset], let marker = file[offset + 1] {
      guard mark == 0xFF else {
        problem = .damaged
        return
      }
      switch marker {
      case 0xFF:  // fill byte
        offset += 1
      case 0xD9:
        problem = sawFrame ? nil : .damaged
        return
      case 0x01, 0xD0...0xD7:
        offset += 2
      default:
        guard let length = file.bigEndian16(offset + 2), length >= 2 else {
          problem = .truncated
          return
        }
        if Self.isFrame(marker) {
          sawFrame = true
          guard let height = file.bigEndian16(offset + 5), let width = file.bigEndian16(offset + 7) else {
            problem = .truncated
            return
          }
          if max(width, height) > Self.maximumSide {
            problem = .imageTooLarge
            return
          }
        }
        offset += 2 + length
        if marker == 0xDA { offset = Self.endOfScan(in: file, from: offset) }
      }
    }
    problem = .truncated
  }

  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
  }

  /// The next marker that is neither a stuffed `FF 00` nor a restart.
  private static func endOfScan(in file: borrowing ByteReader, from start: Int) -> Int {
    var offset = start
    while let byte = file[offset] {
      if byte == 0xFF, let next = file[offset + 1], next != 0, !(0xD0...0xD7).contains(next) { return offset }
      offset += 1
    }
    return offset
  }
}
