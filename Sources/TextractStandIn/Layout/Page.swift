/// A page with its words put into rows.
struct Page: Sendable {
  /// 1 is the first page of the file.
  let number: Int
  /// In the same units as the boxes of the words.
  let width: Double
  let height: Double
  /// From top to bottom.
  let rows: [Row]

  init(number: Int, width: Double, height: Double, words: [Word]) {
    self.number = number
    self.width = width
    self.height = height
    let parts = words.flatMap { WordSplitting.parts(of: $0) }
    // Print that runs up the margin belongs to no row.
    let upright = parts.filter { !$0.isTurned }
    rows =
      RowAssembly(words: upright).rows
      + parts.filter(\.isTurned).compactMap { Phrase(words: [$0]) }.compactMap { Row(phrases: [$0]) }
  }

  var phrases: [Phrase] { rows.flatMap(\.phrases) }

  /// The middle height of all lines of print.
  var textHeight: Double {
    let heights = rows.flatMap(\.words).map(\.bandHeight).sorted()
    return heights.isEmpty ? 1 : max(1, heights[heights.count / 2])
  }
}
