import Foundation

/// How far the lines of a page run from level.
struct Skew {
  /// Positive where lines sink to the right.
  let degrees: Double

  /// The middle slope of the lines of at least three words; nil where there are too few of them.
  init?(words: [Word]) {
    let lines = Dictionary(grouping: words.filter { $0.confidence > 40 && $0.text.count > 1 }, by: \.line)
    let slopes = lines.values.compactMap { line -> Double? in
      let line = line.sorted { $0.box.left < $1.box.left }
      guard line.count >= 3, let first = line.first, let last = line.last,
        last.box.centre - first.box.centre > 8 * first.box.height
      else { return nil }
      return (last.box.bottom - first.box.bottom) / (last.box.centre - first.box.centre)
    }.sorted()
    guard slopes.count >= 3 else { return nil }
    degrees = atan(slopes[slopes.count / 2]) * 180 / .pi
  }
}
