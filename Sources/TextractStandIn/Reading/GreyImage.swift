import Foundation

/// A grey picture in memory, eight bits a pixel.
struct GreyImage: Sendable {
  let width: Int
  let height: Int
  /// Row by row from the top left; 0 is black.
  private(set) var pixels: [UInt8]

  /// White.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    pixels = [UInt8](repeating: 255, count: width * height)
  }

  /// Reads a binary PGM of eight bits; nil for anything else.
  ///
  /// https://netpbm.sourceforge.net/doc/pgm.html
  init?(pgm: Data) {
    var position = pgm.startIndex
    func token() -> String {
      while position < pgm.endIndex, pgm[position] <= 0x20 { position += 1 }
      let start = position
      while position < pgm.endIndex, pgm[position] > 0x20 { position += 1 }
      return String(decoding: pgm[start..<position], as: UTF8.self)
    }
    guard token() == "P5", let width = Int(token()), let height = Int(token()), token() == "255", width > 0,
      height > 0, pgm.endIndex - position - 1 == width * height
    else { return nil }
    self.width = width
    self.height = height
    pixels = [UInt8](pgm[(position + 1)...])
  }

  /// The size that the head of a PGM file names, without reading its pixels.
  static func size(ofPGM file: URL) -> (width: Int, height: Int)? {
    guard let reading = try? FileHandle(forReadingFrom: file) else { return nil }
    defer { try? reading.close() }
    let head = String(decoding: (try? reading.read(upToCount: 32)) ?? Data(), as: UTF8.self)
    let tokens = head.split(maxSplits: 3, whereSeparator: \.isWhitespace)
    guard tokens.count >= 3, tokens[0] == "P5", let width = Int(tokens[1]), let height = Int(tokens[2]) else {
      return nil
    }
    return (width, height)
  }

  var pgm: Data { Data("P5\n\(width) \(height)\n255\n".utf8) + Data(pixels) }

  subscript(x: Int, y: Int) -> UInt8 {
    get { pixels[y * width + x] }
    set { pixels[y * width + x] = newValue }
  }

  /// A part of the picture, stretched to a size: each pixel is the mean of the pixels that it stands for.
  func part(_ columns: Range<Int>, _ rows: Range<Int>, width: Int, height: Int) -> GreyImage {
    var image = GreyImage(width: width, height: height)
    for y in 0..<height {
      let top = rows.lowerBound + y * rows.count / height
      let bottom = min(rows.upperBound, max(top + 1, rows.lowerBound + (y + 1) * rows.count / height))
      for x in 0..<width {
        let left = columns.lowerBound + x * columns.count / width
        let right = min(
          columns.upperBound, max(left + 1, columns.lowerBound + (x + 1) * columns.count / width))
        var sum = 0
        for row in top..<bottom { for column in left..<right { sum += Int(self[column, row]) } }
        image[x, y] = UInt8(sum / ((bottom - top) * (right - left)))
      }
    }
    return image
  }

  /// At half the width and half the height.
  var half: GreyImage {
    guard width > 1, height > 1 else { return self }
    return part(0..<width, 0..<height, width: width / 2, height: height / 2)
  }

  /// Lays a picture over this one, which is large enough for it.
  mutating func draw(_ image: GreyImage, left: Int, top: Int) {
    for y in 0..<image.height { for x in 0..<image.width { self[left + x, top + y] = image[x, y] } }
  }
}
