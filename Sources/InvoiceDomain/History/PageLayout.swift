/// Where the key fields of a document stand on its first page. Places only, no values.
///
/// Written as one text, `lines:31,34 number:90,10 vendor:9,6`: left and top in hundredths of the page, by name.
public struct PageLayout: RawRepresentable, Codable, Sendable, Hashable {
  /// A field whose place is typical of the documents of one vendor.
  public enum Anchor: String, Sendable, Hashable, CaseIterable {
    case address, bank, customer, due, issued, lines, number, order, receiver, taxID, vendor
  }

  /// The top left corner in hundredths of the page.
  public struct Place: Sendable, Hashable {
    public var left: Int
    public var top: Int

    public init(left: Int, top: Int) {
      self.left = left
      self.top = top
    }
  }

  public var places: [Anchor: Place]

  public init(places: [Anchor: Place]) { self.places = places }

  /// Nil for a receipt: its page is as long as what was bought, and a photo of it has any edge.
  public init?(of invoice: Invoice) {
    guard invoice.kind.value != .receipt else { return nil }
    places = [:]
    note(.vendor, invoice.vendor.name)
    note(.address, invoice.vendor.address)
    note(.taxID, invoice.vendor.taxID)
    note(.receiver, invoice.receiver.name)
    note(.number, invoice.number)
    note(.issued, invoice.issueDate)
    note(.due, invoice.dueDate)
    note(.order, invoice.purchaseOrder)
    note(.customer, invoice.customerNumber)
    note(.bank, invoice.iban)
    if let first = invoice.lines.first { note(.lines, first.name) }
    if places.count < Self.fewest { return nil }
  }

  private mutating func note<Value>(_ anchor: Anchor, _ field: Evidenced<Value>) {
    guard field.value != nil, field.page == 1, let box = field.box else { return }
    places[anchor] = Place(left: Self.hundredths(box.left), top: Self.hundredths(box.top))
  }

  private static func hundredths(_ ratio: Double) -> Int { Int((ratio * 100).rounded()) }

  /// Whether hardly any field stands where it stands on the other page; nil where too few stand on both to tell.
  ///
  /// 1. The fields that both pages have are laid over each other by the median of their distances, so that a shift does
  ///    not count, and little of a scale.
  /// 2. A field agrees within a tenth of the page. Pages are unlike when at most a third of the fields agree: some always
  ///    move with the length of an address, or were read in another place.
  func isUnlike(_ other: PageLayout) -> Bool? {
    let pairs = places.compactMap { anchor, place in other.places[anchor].map { (place, $0) } }
    guard pairs.count >= Self.fewest else { return nil }
    let across = pairs.map { $0.left - $1.left }
    let down = pairs.map { $0.top - $1.top }
    let shift = (across: Self.median(across), down: Self.median(down))
    let agreeing = zip(across, down).count {
      abs($0 - shift.across) <= Self.tolerance && abs($1 - shift.down) <= Self.tolerance
    }
    return agreeing * 3 <= pairs.count
  }

  private static func median(_ numbers: [Int]) -> Int { numbers.sorted()[numbers.count / 2] }

  private static let fewest = 4
  private static let tolerance = 10
}

extension PageLayout {
  /// Nil for anything that was not written by `rawValue`.
  public init?(rawValue: String) {
    places = [:]
    for entry in rawValue.split(separator: " ") {
      let parts = entry.split(separator: ":")
      guard parts.count == 2, let anchor = Anchor(rawValue: String(parts[0])) else { return nil }
      let numbers = parts[1].split(separator: ",").map { Int($0) }
      guard numbers.count == 2, let left = numbers[0], let top = numbers[1],
        (0...100).contains(left), (0...100).contains(top)
      else { return nil }
      places[anchor] = Place(left: left, top: top)
    }
  }

  public var rawValue: String {
    places.map { "\($0.rawValue):\($1.left),\($1.top)" }.sorted().joined(separator: " ")
  }
}
