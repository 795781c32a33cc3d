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
    var upright = parts.filter { !$0.isTurned }
    let lines = Set(upright.map(\.band))
    let turned = parts.filter { $0.isTurned && !lines.contains($0.band) }
    // A short word of a font with high lines looks turned; its neighbours in the line show that it is not.
    upright += parts.filter { $0.isTurned && lines.contains($0.band) }
    rows =
      RowAssembly(words: upright).rows
      + turned.compactMap { Phrase(words: [$0]) }.compactMap { Row(phrases: [$0]) }
  }

  var phrases: [Phrase] { rows.flatMap(\.phrases) }

  /// The middle height of all lines of print.
  var textHeight: Double {
    let heights = rows.flatMap(\.words).map(\.bandHeight).sorted()
    return heights.isEmpty ? 1 : max(1, heights[heights.count / 2])
  }
}
