import InvoiceDomain

/// A long reading in parts of a bounded size, each of which is a reading too.
extension Reading {
  /// Fields or lines in one part; each is about 300 bytes of JSON.
  private static let most = 2_000
  /// Parts of a document of 3,000 dense pages. What a file says is not believed beyond that.
  private static let mostReserved = 200
  /// Tables in one part; each has a few rows of five cells.
  private static let mostTables = 100

  /// How many parts the reading has: one for any ordinary document.
  var parts: Int {
    func count(_ all: Int, _ most: Int) -> Int { (all + most - 1) / most }
    return max(
      1, count(fields.count, Self.most), count(lines.count, Self.most), count(tables.count, Self.mostTables))
  }

  /// One part, from 1. The first has everything but further fields, tables and lines.
  func part(_ number: Int) -> Reading {
    var part = number == 1 ? self : Reading()
    part.fields = Self.slice(fields, number, Self.most)
    part.lines = Self.slice(lines, number, Self.most)
    part.tables = Self.slice(tables, number, Self.mostTables)
    return part
  }

  /// Makes room for this many parts at most, so that nothing is copied while they are added.
  mutating func reserve(parts: Int) {
    guard parts <= Self.mostReserved else { return }
    fields.reserveCapacity(parts * Self.most)
    lines.reserveCapacity(parts * Self.most)
  }

  /// Adds the next part.
  mutating func append(_ part: Reading) {
    fields += part.fields
    lines += part.lines
    tables += part.tables
  }

  private static func slice<Element>(_ all: [Element], _ number: Int, _ most: Int) -> [Element] {
    Array(all.dropFirst((number - 1) * most).prefix(most))
  }
}
