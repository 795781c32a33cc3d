/// The print of one line in a stretch of a picture, told by its ink: large figures stand out of the line that their
/// label stands in, and small letters beside them are left out.
struct InkLine {
  let columns: Range<Int>
  let rows: Range<Int>

  /// - Parameters:
  ///   - band: the rows of the label's line; the figures may be twice as high.
  ///   - end: a column behind which the line ends at the first wide blank.
  init?(of image: GreyImage, columns: Range<Int>, band: Range<Int>, end: Int = .max) {
    let columns = columns.clamped(to: 0..<image.width)
    let reach = (band.lowerBound - band.count..<band.upperBound + band.count).clamped(to: 0..<image.height)
    guard columns.count > 4, reach.count > 4, !band.isEmpty else { return nil }
    let darkest = reach.lazy.flatMap { row in columns.lazy.map { image[$0, row] } }.min() ?? 255
    guard darkest < 200 else { return nil }
    let limit = UInt8(255 - (255 - Int(darkest)) * 2 / 5)
    func hasInk(row: Int) -> Bool { columns.contains { image[$0, row] < limit } }

    // 1. The rows of ink that hang together around the middle of the band.
    let middle = (band.lowerBound + band.upperBound) / 2
    let nearest = reach.filter { abs($0 - middle) <= band.count / 2 && hasInk(row: $0) }.min {
      abs($0 - middle) < abs($1 - middle)
    }
    guard let nearest else { return nil }
    let gap = max(1, band.count / 12)
    var top = nearest
    while let next = (max(reach.lowerBound, top - 1 - gap)..<top).first(where: { hasInk(row: $0) }) {
      top = next
    }
    var bottom = nearest
    while let next = (bottom + 1..<min(reach.upperBound, bottom + 2 + gap)).last(where: { hasInk(row: $0) }) {
      bottom = next
    }
    let rows = top..<bottom + 1
    guard rows.count * 3 >= band.count, rows.count * 10 <= band.count * 23 else { return nil }

    // 2. The characters: columns of ink that hang together, with their heights.
    var characters: [(columns: Range<Int>, height: Int)] = []
    var start: Int?
    for column in columns.lowerBound...columns.upperBound {
      let isInk = column < columns.upperBound && rows.contains { image[column, $0] < limit }
      if isInk {
        start = start ?? column
      } else if let begin = start {
        let ink = rows.filter { row in (begin..<column).contains { image[$0, row] < limit } }
        characters.append((begin..<column, (ink.last ?? 0) - (ink.first ?? 0) + 1))
        start = nil
      }
    }
    // 3. From the first to the last of the tall ones: points and commas between them are kept.
    let tallest = characters.map(\.height).max() ?? 0
    let tall = characters.filter { $0.height * 100 >= tallest * 84 }
    let blank = zip(tall, tall.dropFirst()).first { left, right in
      left.columns.upperBound >= end
        && right.columns.lowerBound - left.columns.upperBound > band.count * 4 / 5
    }
    guard let first = tall.first, let last = blank?.0 ?? tall.last, tall.count >= 2 else { return nil }
    self.columns = first.columns.lowerBound..<last.columns.upperBound
    self.rows = rows
  }
}
