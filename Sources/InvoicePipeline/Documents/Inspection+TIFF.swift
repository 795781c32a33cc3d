extension Inspection {
  /// Follows the chain of image file directories, one for each page, in either byte order (TIFF 6.0,
  /// section 2). A chain that returns to itself ends there.
  init(tiff file: borrowing ByteReader) {
    self.init(type: .tiff)
    let littleEndian = file[0] == 0x49
    func number16(_ offset: Int, _ file: borrowing ByteReader) -> Int? {
      littleEndian ? file.littleEndian16(offset) : file.bigEndian16(offset)
    }
    func number32(_ offset: Int, _ file: borrowing ByteReader) -> Int? {
      littleEndian ? file.littleEndian32(offset) : file.bigEndian32(offset)
    }

    guard var directory = number32(4, file) else {
      problem = .truncated
      return
    }
    var seen: Set<Int> = []
    while directory != 0, seen.insert(directory).inserted {
      guard let entries = number16(directory, file), let next = number32(directory + 2 + entries * 12, file)
      else {
        problem = .truncated
        return
      }
      for entry in 0..<entries {
        let offset = directory + 2 + entry * 12
        guard let tag = number16(offset, file), tag == 256 || tag == 257,
          let form = number16(offset + 2, file),
          let side = form == 3 ? number16(offset + 8, file) : number32(offset + 8, file)
        else { continue }
        if side > Self.maximumSide {
          problem = .imageTooLarge
          return
        }
      }
      if seen.count > Self.maximumPages {
        problem = .tooManyPages
        return
      }
      directory = next
    }
    pages = seen.count
    if seen.isEmpty { problem = .noPages }
  }
}
