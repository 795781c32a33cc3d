/// Money in the plain lines of a document, whether or not a reader or a label says what it is. A sum that lacks one
/// amount may find it here; nothing is taken from here without a sum.
struct LooseAmounts: Sendable {
  private var prints: [FixedPoint: TextSpan] = [:]
  /// A line with several amounts of money: none of the others is the only one.
  private var holdsSeveral = false
  private var taxes: [FixedPoint: TextSpan] = [:]

  init(_ rows: [TextRow], style: NumberStyle, cells: CellPlaces) {
    var heads: [Box] = []
    var page = 0
    for row in rows {
      if row.page != page {
        heads = []
        page = row.page
      }
      var namesTax = false
      // `Imposta di bollo  2,00`: the row says itself that its amount is none of the sums.
      let isUnrelated = row.spans.first.map { LabelLexicon.exactly($0.text)?.kind == .unrelated } ?? false
      for span in row.spans {
        let isTax = TaxWords.are(in: span.text)
        namesTax = namesTax || isTax
        guard let money = money(in: span), money.looksLikeMoney,
          let reading = style.ordered(money.readings).first, let value = FixedPoint(reading.value)
        else {
          if isTax, !Self.holdsTaxNumber(span.text), let box = span.box { heads.append(box) }
          continue
        }
        guard !cells.contain(span) else { continue }
        if prints[value] == nil { prints[value] = span }
        if taxes[value] == nil, !isUnrelated, namesTax || stands(span, below: heads) { taxes[value] = span }
      }
    }
  }

  /// `P.IVA 06911230481` heads no amounts.
  private static func holdsTaxNumber(_ text: String) -> Bool { text.count(where: \.isNumber) >= 7 }

  private mutating func money(in span: TextSpan) -> PrintedAmount? {
    if let amount = AmountReader.amount(in: span.text) { return amount }
    holdsSeveral = holdsSeveral || AmountReader.amounts(in: span.text).contains { $0.looksLikeMoney }
    return nil
  }

  /// Money of this value, wherever it stands.
  func amount(of value: FixedPoint, as role: FieldKind) -> MoneyCandidate? {
    prints[value].map { candidate($0, value, role) }
  }

  /// Money of this value beside or below a word for tax.
  func tax(of value: FixedPoint) -> MoneyCandidate? { taxes[value].map { candidate($0, value, .tax) } }

  /// The only money of the document.
  var single: MoneyCandidate? {
    guard !holdsSeveral, prints.count == 1, let print = prints.first else { return nil }
    return candidate(print.value, print.key, .total)
  }

  private func candidate(_ span: TextSpan, _ value: FixedPoint, _ role: FieldKind) -> MoneyCandidate {
    MoneyCandidate(
      role: role, value: value, reading: AmountReading(value: value.amount), weight: Self.weight,
      source: ReadField(kind: role, kindConfidence: TextFields.certainty, value: span))
  }

  /// Little: only a sum makes such an amount worth taking.
  private static let weight = 0.3

  private func stands(_ span: TextSpan, below heads: [Box]) -> Bool {
    guard let box = span.box else { return false }
    return heads.suffix(4).contains { head in
      head.left < box.right && box.left < head.right && box.top - head.bottom < 0.15
    }
  }
}
