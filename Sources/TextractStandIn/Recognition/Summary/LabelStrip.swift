/// A row of labels over one row of their values.
struct LabelStrip {
  let page: Page
  let labels: [FoundLabel]

  /// Whether the label stands in such a row and its value is the only one below: in the column of a table more follow.
  func holds(_ found: LabelledValue) -> Bool {
    let row = page.rows[found.label.row]
    let inRow = labels.filter { $0.row == found.label.row }
    let heads = Set(inRow.filter { $0.words.lowerBound == 0 }.map(\.phrase))
    guard 2 * heads.count > row.phrases.count,
      heads.count >= 3 || inRow.count >= 3 && !row.text.hasFigure
    else { return false }
    let value = found.value
    return !page.phrases.contains {
      $0.box.top > value.box.middle && $0.box.top - value.box.bottom < 2.5 * value.height
        && $0.box.sharedWidth(with: value.box) > 0
        && IdentifierScanner.identifier(in: $0.words) == $0.words.indices
    }
  }
}
