/// Where one column of a table ends and the next begins.
///
/// Between the middles of two neighbouring heads the border runs where it cuts the fewest words of the table's rows;
/// where several places are alike, through the widest blank.
struct ColumnGrid {
  let roles: [ColumnRole]
  /// One less than the roles, ascending.
  let borders: [Double]

  init(header: TableHeader, words: [Word]) {
    roles = header.columns.map(\.role)
    let boxes = words.map(\.box) + header.columns.map(\.box)
    borders = zip(header.columns, header.columns.dropFirst()).map { left, right in
      Self.border(from: left.box.centre, to: right.box.centre, boxes: boxes)
    }
  }

  /// The column that a word stands in.
  func column(of word: Word) -> Int {
    borders.firstIndex { word.box.centre < $0 } ?? borders.count
  }

  private static func border(from left: Double, to right: Double, boxes: [Rectangle]) -> Double {
    let near = boxes.filter { $0.right > left && $0.left < right }
    let edges = Set(near.flatMap { [$0.left, $0.right] } + [left, right]).filter { $0 >= left && $0 <= right }
      .sorted()
    var best = (crossed: Int.max, width: 0.0, place: (left + right) / 2)
    for (start, end) in zip(edges, edges.dropFirst()) {
      let place = (start + end) / 2
      let crossed = near.count { $0.left < place && $0.right > place }
      if crossed < best.crossed || (crossed == best.crossed && end - start > best.width) {
        best = (crossed, end - start, place)
      }
    }
    return best.place
  }
}
