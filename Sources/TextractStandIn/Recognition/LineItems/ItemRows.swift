/// Settles which line item each row of a table belongs to, by the blanks between neighbouring rows.
struct ItemRows {
  /// All rows of the table's body, from top to bottom.
  let rows: [Row]
  /// The rows with the price of an item, ascending.
  let anchors: [Int]

  /// For each row the row with the price of its item; nil for a row that belongs to none.
  ///
  /// A row goes on with the item of the row above, however many lines that has already, unless the row below is
  /// clearly closer.
  func owners() -> [Int?] {
    var owners: [Int?] = []
    for index in rows.indices {
      owners.append(anchors.contains(index) ? index : owner(of: index, above: owners.last ?? nil))
    }
    return owners
  }

  private func owner(of index: Int, above: Int?) -> Int? {
    let height = rows[index].height
    let below = anchors.first { $0 > index }
    let up = above == nil ? .infinity : gap(index - 1, index)
    if let below, gap(index, below) < 3 * height {
      let down = gap(index, index + 1)
      // What reaches into the next row is part of it.
      if down < -0.3 * height || (down < 0.5 * up && up - down > 0.3 * height) { return below }
    }
    guard let above else { return nil }
    // Under the last item begins other print.
    return below != nil || above > index || gap(above, index) < 6 * height ? above : nil
  }

  /// The blank between two rows, the first above the second; negative where they share heights of the page.
  private func gap(_ upper: Int, _ lower: Int) -> Double { rows[lower].box.top - rows[upper].box.bottom }
}
