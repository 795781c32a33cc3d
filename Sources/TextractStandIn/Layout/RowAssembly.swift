/// Puts words into rows, and the words of a row into phrases.
///
/// 1. From left to right, each word joins the row whose last word stands at the same height, so that a row may
///    climb or sink slowly as on a photo.
/// 2. A row is cut into phrases where the gap is clearly wider than the page's usual space between words.
struct RowAssembly {
  let rows: [Row]

  init(words: [Word]) {
    let printed = words.filter { !$0.text.isEmpty && $0.box.width > 0 && $0.bandHeight > 0 }
    let lines = Self.lines(of: printed)
    let space = Self.usualSpace(in: lines)
    rows = lines.compactMap { Self.row(of: $0, space: space) }.sorted { $0.box.middle < $1.box.middle }
  }

  private static func lines(of words: [Word]) -> [[Word]] {
    var lines: [[Word]] = []
    for word in words.sorted(by: { ($0.box.left, $0.box.top) < ($1.box.left, $1.box.top) }) {
      var best: (index: Int, distance: Double)?
      for index in lines.indices {
        guard let last = lines[index].last, let distance = distance(last, word) else { continue }
        if distance < best?.distance ?? .infinity { best = (index, distance) }
      }
      if let best { lines[best.index].append(word) } else { lines.append([word]) }
    }
    return lines
  }

  /// How far the two are from one height, in line heights; nil when they are not in one row.
  private static func distance(_ left: Word, _ right: Word) -> Double? {
    let height = min(left.bandHeight, right.bandHeight)
    let overlap =
      min(left.band.upperBound, right.band.upperBound) - max(left.band.lowerBound, right.band.lowerBound)
    guard overlap >= height / 2 else { return nil }
    let middles = abs(left.bandMiddle - right.bandMiddle)
    let bottoms = abs(left.band.upperBound - right.band.upperBound)
    let distance = min(middles, bottoms) / height
    // Two words cannot share their place: one would be printed over the other.
    let covered = left.box.sharedWidth(with: right.box) > 0.5 * min(left.box.width, right.box.width)
    return distance <= 0.5 && !covered ? distance : nil
  }

  /// The middle gap between neighbours that stand close, in line heights.
  private static func usualSpace(in lines: [[Word]]) -> Double {
    var gaps: [Double] = []
    for line in lines {
      for (left, right) in zip(line, line.dropFirst()) {
        let gap = (right.box.left - left.box.right) / max(left.bandHeight, right.bandHeight)
        if gap > 0, gap < 1.5 { gaps.append(gap) }
      }
    }
    return gaps.isEmpty ? 0.35 : gaps.sorted()[gaps.count / 2]
  }

  private static func row(of words: [Word], space: Double) -> Row? {
    let widest = min(1.8, max(0.8, 2.2 * space))
    var runs: [[Word]] = []
    for word in words {
      if let last = runs.last?.last,
        word.box.left - last.box.right <= widest * max(last.bandHeight, word.bandHeight)
      {
        runs[runs.count - 1].append(word)
      } else {
        runs.append([word])
      }
    }
    return Row(phrases: runs.compactMap { Phrase(words: $0) })
  }
}
