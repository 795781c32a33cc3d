import InvoiceDomain

/// Lines that stand under each other like the lines of an address.
struct AddressBlock {
  let lines: [Phrase]

  /// The block under a label or from a first line on.
  ///
  /// - Parameter first: the phrase that the block begins with.
  init(first: Phrase, row: Int, on page: Page, stop: (Int, Int) -> Bool) {
    var lines = [first]
    for index in page.rows.indices.dropFirst(row + 1) {
      guard let last = lines.last, lines.count < 7 else { break }
      let phrases = page.rows[index].phrases
      let below = phrases.indices.first { abs(phrases[$0].box.left - last.box.left) < 2 * last.height }
      guard let below else {
        if page.rows[index].box.top - last.box.bottom > 1.2 * last.height { break }
        continue
      }
      guard phrases[below].box.top - last.box.bottom < 1.2 * last.height, !stop(index, below) else { break }
      lines.append(phrases[below])
    }
    self.lines = lines
  }
}
