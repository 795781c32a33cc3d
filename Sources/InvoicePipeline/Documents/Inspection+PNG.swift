extension Inspection {
  /// Walks the chunks from `IHDR` to `IEND` (PNG, third edition, section 5).
  init(png file: borrowing ByteReader) {
    self.init(type: .png, pages: 1)
    guard let width = file.bigEndian32(16), let height = file.bigEndian32(20) else {
      problem = .truncated
      return
    }
    guard file.isText("IHDR", at: 12), width > 0, height > 0 else {
      problem = .damaged
      return
    }
    if max(width, height) > Self.maximumSide {
      problem = .imageTooLarge
      return
    }
    var offset = 8
    while let length = file.bigEndian32(offset), offset + 12 + length <= file.count {
      if file.isText("IEND", at: offset + 4) { return }
      offset += 12 + length
    }
    problem = .truncated
  }
}
