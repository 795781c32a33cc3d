/// The ink of a picture that no word covers: what a reading has missed.
///
/// 1. The picture is taken apart into cells a quarter of a line high; a cell with a dark pixel has ink.
/// 2. Cells of words that were read, and of thin rules and borders, do not count.
/// 3. What is left counts where at least two such cells touch: a lone one is a speck.
struct UnreadInk {
  /// 0 to 1, of all ink that is no rule.
  let share: Double

  var isNone: Bool { share < 0.03 }

  init(of image: GreyImage, words: [Word]) {
    let heights = words.map(\.bandHeight).sorted()
    let line = heights.isEmpty ? 32 : heights[heights.count / 2]
    let side = max(2, Int(line / 4))
    let cells = InkCells(of: image, side: side)
    let covered = cells.covered(by: words.map(\.box))
    var all = 0
    var unread = 0
    for row in 0..<cells.rows {
      for column in 0..<cells.columns where cells.hasInk(column, row) && !cells.isRule(column, row) {
        all += 1
        guard !covered[row * cells.columns + column] else { continue }
        let isLone = !cells.neighbours(column, row).contains { cells.hasInk($0.column, $0.row) }
        if !isLone { unread += 1 }
      }
    }
    share = all == 0 ? 0 : Double(unread) / Double(all)
  }
}
