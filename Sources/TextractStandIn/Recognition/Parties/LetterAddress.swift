import InvoiceDomain

/// The address of the receiver on a letter: a block of lines in the upper half of the page that ends with a postal
/// code and a town, and has nothing of a sender (telephone, web, tax and bank numbers).
struct LetterAddress {
  let page: Page
  let labels: [FoundLabel]

  /// The name first; nil where there is no such block.
  func lines() -> [Phrase]? {
    var found: [Phrase]?
    for (index, row) in page.rows.enumerated() where row.box.top < 0.5 * page.height {
      for phrase in row.phrases where PostalLine.isPostal(phrase.text) {
        let above = linesAbove(phrase, row: index)
        guard above.count >= 2, above.count <= 6, !isSender(below: phrase, row: index),
          above.first.map({ isHeadOfReceipt($0) && !isSenderLine($0) }) != true
        else { continue }
        let isAddressed = above.contains { PartyName.isSalutation($0.text) }
        let lines = Array(above.drop { isNoName($0) }) + [phrase]
        guard lines.count >= 3, let name = lines.first, PartyName.isName(name),
          found == nil || !isImprint(lines, to: index),
          isAddressed || !isNamedAbove(name)
        else { continue }
        // A block that begins with `Herrn` or `Firma` is the receiver's whatever stands above it.
        if isAddressed { return Array(lines) }
        // Of two blocks under each other the upper one is the sender's.
        let isUnder = found?.first.map { abs($0.box.left - name.box.left) < name.height } ?? true
        if isUnder { found = Array(lines) }
      }
    }
    return found
  }

  /// What may stand over the name in its block.
  private func isNoName(_ line: Phrase) -> Bool {
    PartyName.isSalutation(line.text) || PartyName.isAttention(line) || isSenderLine(line)
      || DocumentTitles.isTitle(line.text)
  }

  /// A receipt begins with the name and the address of the shop, and nothing stands above or beside them.
  private func isHeadOfReceipt(_ line: Phrase) -> Bool {
    // Specks at the edge of a photo are no print.
    let rows = page.rows.prefix(8).map { $0.phrases.filter(isRead) }.filter { !$0.isEmpty }
    return rows.first == [line] && rows.prefix(3).allSatisfy { $0.count == 1 }
  }

  private func isRead(_ phrase: Phrase) -> Bool { phrase.confidence >= 50 }

  /// Whether beside the block or right under it stand the accounts, the register and the managers of a company in
  /// more than one line, as at the foot of a letter.
  private func isImprint(_ lines: [Phrase], to last: Int) -> Bool {
    guard let first = page.rows.firstIndex(where: { row in lines.first.map(row.phrases.contains) ?? false })
    else { return false }
    let rows = page.rows[first...min(last + 2, page.rows.count - 1)]
    return rows.count { $0.phrases.contains { !lines.contains($0) && SenderMark.isIn($0) } } >= 2
  }

  /// Whether the print above begins a line with the same name, as a letter's head does with the sender's.
  private func isNamedAbove(_ name: Phrase) -> Bool {
    let words = name.words.map(\.text.foldedForComparison)
    return page.phrases.contains { phrase in
      phrase.box.bottom <= name.box.top && phrase.box.top < 0.25 * page.height
        && phrase.words.map(\.text.foldedForComparison).starts(with: words)
    }
  }

  /// Lines over the postal line at its left edge, from top to bottom.
  private func linesAbove(_ postal: Phrase, row: Int) -> [Phrase] {
    var lines = [postal]
    for index in page.rows.indices.prefix(row).reversed() {
      guard let top = lines.first, lines.count < 7 else { break }
      let aligned = page.rows[index].phrases.first {
        abs($0.box.left - top.box.left) < top.height && isRead($0)
      }
      guard let aligned else {
        if top.box.top - page.rows[index].box.bottom > 1.8 * top.height { break }
        continue
      }
      // Often the town stands apart.
      let reach = lines.count == 1 ? 1.8 : 1.1
      guard top.box.top - aligned.box.bottom < reach * top.height,
        aligned.height < 1.6 * page.textHeight,
        !aligned.text.contains(where: { "|•●·".contains($0) }),
        !PostalLine.areAlike(aligned.text, postal.text),
        !isContact(aligned, row: index)
      else { break }
      lines.insert(aligned, at: 0)
    }
    return lines.dropLast()
  }

  /// `Acme GmbH | Street 1 | 12345 Town`, the sender's line in small print over the window.
  private func isSenderLine(_ phrase: Phrase) -> Bool {
    phrase.text.contains(where: { "|•●·".contains($0) }) || phrase.words.count > 7
      || phrase.text.split(separator: ",").count > 2
  }

  private func isSender(below postal: Phrase, row: Int) -> Bool {
    var last = postal
    for index in page.rows.indices.dropFirst(row + 1).prefix(6) {
      guard
        let phrase = page.rows[index].phrases.first(where: { abs($0.box.left - last.box.left) < last.height })
      else { continue }
      let gap = phrase.box.top - last.box.bottom
      guard gap < 2.2 * last.height else { break }
      if isContact(phrase, row: index) { return true }
      // Behind a blank only the first line can still belong to the block.
      if gap > 1.2 * last.height { break }
      last = phrase
    }
    return false
  }

  /// Whether a line is the sender's telephone, site or number of a register, an account or a tax payer.
  private func isContact(_ phrase: Phrase, row: Int) -> Bool {
    let isLabelled = labels.contains {
      $0.row == row && $0.words.lowerBound == 0
        && [.vendorPhone, .vendorVATNumber, .vendorURL, .taxPayerID].contains($0.kind)
        && page.rows[row].phrases[$0.phrase] == phrase
    }
    let text = phrase.text.lowercased()
    return isLabelled || SenderMark.begins(phrase) || text.contains("@") || text.contains("www.")
      || text.contains(/\+ ?\d/) || text.contains(/\(\d{3}\) ?\d{3}/)
  }
}
