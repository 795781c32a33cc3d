/// A table of line items as a reader returned it.
public struct ReadTable: Codable, Sendable, Hashable {
  public var rows: [ReadRow]

  public init(rows: [ReadRow]) { self.rows = rows }
}

/// One row of a table: its cells, in the reader's order. A kind may come more than once.
public struct ReadRow: Codable, Sendable, Hashable {
  public var cells: [ReadField]

  public init(cells: [ReadField]) { self.cells = cells }
}
