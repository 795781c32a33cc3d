import Foundation
import InvoiceDomain

/// Reads the line items of a table with a head.
///
/// 1. The words of each row go to their columns.
/// 2. Rows with an amount in the price column are the items.
/// 3. Each other row belongs to one of them: a further line of the description, or cells that stand a little higher
///    than the price.
struct TableRecognition {
  let page: Page
  let labels: [FoundLabel]
  let header: TableHeader
  /// Rows under the head that can belong to the table.
  let body: Range<Int>

  func items() -> [LineItem] {
    let anchorWords = body.filter { AmountScanner(words: page.rows[$0].words).amounts().count > 1 }
      .flatMap { page.rows[$0].words }
    let grid = ColumnGrid(header: header, words: anchorWords)
    let rows = body.map { cells(of: page.rows[$0], in: grid) }
    guard let price = grid.roles.firstIndex(of: .price) else { return [] }
    let anchors = rows.indices.filter {
      Self.hasAmount(rows[$0][price]) && !isReduction(body.lowerBound + $0)
    }
    guard !anchors.isEmpty else { return [] }

    let namesAbove = namesStandAbove(rows, anchors: anchors, roles: grid.roles)
    let owners = ItemRows(rows: Array(page.rows[body]), anchors: anchors).owners()
    var members: [Int: [Int]] = [:]
    for index in rows.indices {
      guard let anchor = namesAbove ? anchors.first(where: { $0 >= index }) : owners[index] else { continue }
      members[anchor, default: []].append(index)
    }
    return anchors.compactMap { anchor in
      item(rows: (members[anchor] ?? [anchor]), anchor: anchor, cells: rows, roles: grid.roles)
    }
  }

  /// Receipts print the name in one row and the numbers in the next.
  private func namesStandAbove(_ rows: [[[Word]]], anchors: [Int], roles: [ColumnRole]) -> Bool {
    guard anchors.first != 0, !nameFollows(anchors.last, rows, roles) else { return false }
    let nameless = anchors.count { anchor in
      let words = roles.indices.filter { roles[$0] == .item || roles[$0] == .productCode }.flatMap {
        rows[anchor][$0]
      }
      let isLoneCode = words.count == 1 && Phrase(words: words).map(LineItemNaming.isCode) == true
      return isLoneCode
        || !words.contains { $0.text.count(where: \.isLetter) > 2 || $0.text.count(where: \.isNumber) > 3 }
    }
    return nameless * 2 > anchors.count
      || anchors.allSatisfy { !anchors.contains($0 - 1) && isNameRow($0 - 1, over: $0) }
  }

  /// Whether a row is a name and nothing else, close above the amounts that belong to it.
  private func isNameRow(_ index: Int, over anchor: Int) -> Bool {
    guard index >= 0 else { return false }
    let (name, amounts) = (page.rows[body.lowerBound + index], page.rows[body.lowerBound + anchor])
    return name.phrases.count == 1 && ReceiptRow.isName(name.words)
      && AmountScanner(words: name.words).amounts().allSatisfy { !$0.isMoney }
      && amounts.box.top - name.box.bottom < amounts.height
      && abs(name.box.left - amounts.box.left) < 2 * amounts.height
  }

  /// Whether a name stands right under the last amount: then all names stand under their amounts.
  private func nameFollows(_ anchor: Int?, _ rows: [[[Word]]], _ roles: [ColumnRole]) -> Bool {
    guard let anchor, anchor + 1 < rows.count else { return false }
    let (row, next) = (page.rows[body.lowerBound + anchor], page.rows[body.lowerBound + anchor + 1])
    let name = roles.indices.filter { roles[$0] == .item }.flatMap { rows[anchor + 1][$0] }
    return next.box.top - row.box.bottom < row.height && ReceiptRow.isName(name)
  }

  private func cells(of row: Row, in grid: ColumnGrid) -> [[Word]] {
    var cells = [[Word]](repeating: [], count: grid.roles.count)
    for word in row.words { cells[grid.column(of: word)].append(word) }
    return cells
  }

  /// A discount of the item above, with an amount of its own. What has a quantity and a price of one is sold, as a
  /// brake disc is.
  private func isReduction(_ row: Int) -> Bool {
    guard
      labels.contains(where: {
        $0.row == row && $0.kind == .discount && $0.words.lowerBound <= 1 && $0.phrase <= 1
      })
    else { return false }
    let words = page.rows[row].words
    let amounts = AmountScanner(words: words).amounts()
    guard let last = amounts.last, !amounts.contains(where: { $0.value < 0 }) else { return true }
    let item = LineItem(price: Phrase(words: words[last.words]))
    return !RowArithmetic.isProven(RowArithmetic(words: words).settled(item))
  }

  /// What is sold, where no head says in which column that stands.
  private func widestText(in row: Int) -> Phrase? {
    page.rows[body.lowerBound + row].phrases.filter {
      ReceiptRow.isName($0.words) && AmountScanner(words: $0.words).amounts().isEmpty
        && DateScanner.date(in: $0.words) == nil
    }.max { $0.box.width < $1.box.width }
  }

  private static func hasAmount(_ words: [Word]) -> Bool {
    AmountScanner(words: words).amounts().contains { !$0.isPercentage }
      && !words.contains { $0.text.count(where: \.isLetter) > 4 }
  }

  private func item(rows: [Int], anchor: Int, cells: [[[Word]]], roles: [ColumnRole]) -> LineItem? {
    var item = LineItem()
    func number(_ role: ColumnRole) -> Phrase? {
      for row in [anchor] + rows.filter({ $0 != anchor }) {
        for column in roles.indices where roles[column] == role {
          let words = cells[row][column]
          let amounts = AmountScanner(words: words).amounts().filter { !$0.isPercentage }
          // Where sums have decimals, a figure beside them is something else.
          let sum = amounts.last(where: \.isMoney) ?? amounts.last
          if let amount = role == .price ? sum : amounts.first {
            return Phrase(words: words[amount.words])
          }
        }
      }
      return nil
    }
    item.price = number(.price)
    item.unitPrice = number(.unitPrice)
    item.quantity = number(.quantity)
    item = RowArithmetic(words: cells[anchor].flatMap { $0 }).settled(item)
    for column in roles.indices where roles[column] == .item {
      // Under the item a description may begin left of its head.
      let first = roles[..<column].lastIndex { $0 != .other }.map { $0 + 1 } ?? 0
      item.name += rows.sorted().compactMap { row in
        Phrase(words: row == anchor ? cells[row][column] : cells[row][first...column].flatMap { $0 })
      }
    }
    for column in roles.indices where roles[column] == .productCode && item.productCode == nil {
      item.productCode = rows.sorted().lazy.compactMap { Phrase(words: cells[$0][column]) }.first
    }
    if item.name.isEmpty {
      let isHeaded = roles.contains(.item)
      item.name = rows.sorted().compactMap {
        $0 != anchor ? Phrase(words: cells[$0].flatMap { $0 }) : isHeaded ? nil : widestText(in: $0)
      }
    }
    item.lines = rows.sorted().compactMap { Phrase(words: cells[$0].flatMap { $0 }) }
    return LineItemNaming.named(item)
  }
}
