/// Finds the blocks of names and addresses on the first page: lines below each other that begin at the same place,
/// with the heading above or on their left.
struct AddressBlocks: Sendable {
  let all: [AddressBlock]
  /// The headings for parties, from top to bottom, and their page.
  private let sections: [Heading]
  private let page: Int?

  /// One pass over the rows from top to bottom; only the blocks and headings that a row can still touch are looked at.
  init(_ rows: [TextRow]) {
    var finished: [Open] = []
    var open: [Open] = []
    var headings: [Heading] = []
    var sections: [Heading] = []
    for row in rows where row.page == rows.first?.page {
      let top = row.spans.compactMap(\.box?.top).min() ?? 0
      finished += open.filter { !$0.reaches(top) }
      open.removeAll { !$0.reaches(top) }
      headings.removeAll { !$0.reaches(top) }
      var left: Heading?
      for span in row.spans {
        guard let box = span.box else { continue }
        if let found = PartyLabel.role(of: span.text) {
          finished += open.filter { abs($0.left - box.left) < Self.aligned }
          open.removeAll { abs($0.left - box.left) < Self.aligned }
          if let rest = found.rest {
            var name = span
            name.text = rest
            open.append(
              Open(
                block: AddressBlock(
                  role: found.role, lines: [name], needsAddress: found.isWeak),
                left: box.left, last: box))
          } else {
            let heading = Heading(role: found.role, box: box, isWeak: found.isWeak)
            headings.append(heading)
            sections.append(heading)
            left = heading
          }
        } else if let index = open.firstIndex(where: { $0.continues(with: box) }),
          left.map({ !$0.stands(beside: box) }) ?? true
        {
          open[index].append(span, box)
        } else {
          let heading =
            left.flatMap { $0.stands(beside: box) ? $0 : nil } ?? headings.last { $0.stands(above: box) }
          open.append(
            Open(
              block: AddressBlock(role: heading?.role, lines: [span], needsAddress: heading?.isWeak ?? false),
              left: box.left, last: box))
          left = nil
        }
      }
    }
    all = (finished + open).map(\.block).map { block in
      var block = block
      if block.needsAddress, !block.isAddress { block.role = nil }
      return block
    }
    self.sections = sections
    page = rows.first?.page
  }

  /// The block that a value stands in, and its line there.
  func position(of value: TextSpan) -> (block: AddressBlock, index: Int)? {
    guard let box = value.box else { return nil }
    for block in all {
      let index = block.lines.firstIndex { line in
        guard let other = line.box, line.page == value.page else { return false }
        return abs(other.middle - box.middle) < min(other.height, box.height) / 2
          && box.left < other.right && other.left < box.right
      }
      if let index { return (block, index) }
    }
    return nil
  }

  /// The party in whose section of the page a value stands: below its heading, before the next heading of that column.
  func section(of value: TextSpan) -> PartyRole? {
    guard let box = value.box, value.page == page else { return nil }
    let above = sections.filter {
      $0.box.left <= box.left + 0.05 && $0.box.bottom <= box.bottom
        && box.top - $0.box.bottom < Self.sectionHeight
    }
    guard let column = above.map(\.box.left).max() else { return nil }
    return above.last { $0.box.left > column - 0.05 }?.role
  }

  private static let sectionHeight = 0.2

  private static let aligned = 0.012

  private struct Open {
    var block: AddressBlock
    let left: Double
    var last: Box

    mutating func append(_ span: TextSpan, _ box: Box) {
      block.lines.append(span)
      last = box
    }

    func continues(with box: Box) -> Bool {
      abs(left - box.left) < AddressBlocks.aligned
        && box.top - last.bottom < max(last.height, box.height) * 1.3
    }

    func reaches(_ top: Double) -> Bool { top - last.bottom < max(last.height, 0.008) * 2 }
  }

  private struct Heading {
    let role: PartyRole
    let box: Box
    /// It names somebody only above an address.
    let isWeak: Bool

    func stands(beside other: Box) -> Bool { other.left - box.right < 0.2 }

    func stands(above other: Box) -> Bool {
      abs(box.left - other.left) < 0.05 && other.top >= box.middle && reaches(other.top)
    }

    func reaches(_ top: Double) -> Bool { top - box.bottom < max(box.height, 0.008) * 2.5 }
  }
}
