/// A picture as a grid of square cells that have ink or have none.
struct InkCells {
  let columns: Int
  let rows: Int
  private let side: Int
  private let ink: [Bool]
  /// How many cells of ink hang together with each, in its row and in its column; 0 without ink.
  private let across: [Int]
  private let down: [Int]

  /// - Parameter side: of a cell, in pixels.
  init(of image: GreyImage, side: Int) {
    let columns = (image.width + side - 1) / side
    let rows = (image.height + side - 1) / side
    var ink = [Bool](repeating: false, count: columns * rows)
    image.pixels.withUnsafeBufferPointer { pixels in
      for y in 0..<image.height {
        let row = y / side * columns
        for x in 0..<image.width where pixels[y * image.width + x] < 128 { ink[row + x / side] = true }
      }
    }
    across = Self.runs(of: ink, count: rows, length: columns) { line, place in line * columns + place }
    down = Self.runs(of: ink, count: columns, length: rows) { line, place in place * columns + line }
    (self.columns, self.rows, self.side, self.ink) = (columns, rows, side, ink)
  }

  func hasInk(_ column: Int, _ row: Int) -> Bool { ink[row * columns + column] }

  /// Whether a cell belongs to a thin line: cells are a quarter of a line of print.
  func isRule(_ column: Int, _ row: Int) -> Bool {
    let cell = row * columns + column
    return (across[cell] >= 24 && down[cell] <= 2) || (down[cell] >= 12 && across[cell] <= 2)
  }

  /// The cells that boxes lie on, with the cells beside them.
  func covered(by boxes: [Rectangle]) -> [Bool] {
    var covered = [Bool](repeating: false, count: columns * rows)
    for box in boxes {
      let left = max(0, Int(box.left) / side - 1)
      let right = min(columns - 1, Int(box.right) / side + 1)
      let top = max(0, Int(box.top) / side - 1)
      let bottom = min(rows - 1, Int(box.bottom) / side + 1)
      guard left <= right, top <= bottom else { continue }
      for row in top...bottom { for column in left...right { covered[row * columns + column] = true } }
    }
    return covered
  }

  /// The up to four cells that share a side with a cell.
  func neighbours(_ column: Int, _ row: Int) -> [(column: Int, row: Int)] {
    [(column - 1, row), (column + 1, row), (column, row - 1), (column, row + 1)].filter {
      (0..<columns).contains($0.0) && (0..<rows).contains($0.1)
    }.map { (column: $0.0, row: $0.1) }
  }

  private static func runs(
    of ink: [Bool], count: Int, length: Int, cell: (Int, Int) -> Int
  ) -> [Int] {
    var runs = [Int](repeating: 0, count: ink.count)
    for line in 0..<count {
      var start = 0
      for place in 0...length where place == length || !ink[cell(line, place)] {
        for inked in start..<place { runs[cell(line, inked)] = place - start }
        start = place + 1
      }
    }
    return runs
  }
}
