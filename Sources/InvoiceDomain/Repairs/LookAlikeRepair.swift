import FoundationEssentials

/// Looks for the one smallest change of one printed amount that makes all sums of a document come out.
///
/// 1. Every amount is tried with each of its look-alike prints, in every reading that the print allows.
/// 2. A change counts when no equation fails any more, one that failed before now proves the amount, and what was proven
///    before still is.
/// 3. Only a single value of a single amount is proposed. Several would be a guess.
///
/// Each trial looks at all lines and taxes once. So that a long document costs no more than a short one, the search
/// gives up, and proposes nothing, after as many looks as `mostLooks`.
struct LookAlikeRepair {
  let equations: [any Rule]
  let context: RuleContext

  /// Nil where no change, or more than one, makes the sums come out.
  func repair(of invoice: Invoice) -> Repair? {
    let before = equations.map { $0.check(invoice, in: context) }
    guard before.contains(where: { !$0.findings.isEmpty }), invoice.lines.count <= Self.mostLines else {
      return nil
    }
    let size = invoice.lines.count + invoice.taxes.count + 1
    var trials = Self.mostLooks / size
    var found: Repair?
    for path in amounts(of: invoice) {
      guard let field = invoice.amount(at: path), let value = field.value, let printed = field.asPrinted
      else {
        continue
      }
      for text in LookAlikeCharacters.variants(of: printed) {
        for reading in AmountReader.readings(of: text) {
          let proposed = value.isNegative || !reading.value.isNegative ? reading.value : -reading.value
          guard proposed != value else { continue }
          trials -= 1
          if trials < 0 { return nil }
          guard let proven = proving(path, proposed, invoice, before) else { continue }
          let repair = Repair(
            field: path.description, printed: printed, proposed: text, value: proposed, equations: proven)
          if let other = found, other.field != repair.field || other.value != repair.value { return nil }
          found = found ?? repair
        }
      }
    }
    return found
  }

  /// The equations that failed and now prove the amount; nil where any equation fails or proves less than before.
  private func proving(
    _ path: FieldPath, _ value: Amount, _ invoice: Invoice, _ before: [RuleOutcome]
  ) -> [String]? {
    var changed = invoice
    changed.setAmount(value, at: path)
    var proving: [String] = []
    for (rule, old) in zip(equations, before) {
      let outcome = rule.check(changed, in: context)
      guard outcome.findings.isEmpty, Set(outcome.proven).isSuperset(of: old.proven) else { return nil }
      if !old.findings.isEmpty, outcome.proven.contains(path) { proving.append(rule.id) }
    }
    return proving.isEmpty ? nil : proving
  }

  private func amounts(of invoice: Invoice) -> [FieldPath] {
    let header = AmountField.allCases.map(FieldPath.amount) + invoice.taxes.indices.map(FieldPath.taxLine)
    guard invoice.lines.count <= Self.mostTriedLines else { return header }
    return header
      + invoice.lines.indices.flatMap { [.linePrice($0), .lineQuantity($0), .lineUnitPrice($0)] }
  }

  /// Lines and taxes that all trials together look at.
  static let mostLooks = 200_000

  /// More lines cost more time than a proposal is worth.
  private static let mostLines = 300
  /// Each trial adds all lines up: their number counts twice.
  private static let mostTriedLines = 30
}

extension Invoice {
  /// The amount under a name; nil under the names of other fields.
  fileprivate func amount(at path: FieldPath) -> Evidenced<Amount>? {
    switch path {
    case .amount(let field): self[field]
    case .linePrice(let index): lines[index].price
    case .lineQuantity(let index): lines[index].quantity
    case .lineUnitPrice(let index): lines[index].unitPrice
    case .taxLine(let index): taxes[index].amount
    default: nil
    }
  }

  fileprivate mutating func setAmount(_ value: Amount, at path: FieldPath) {
    switch path {
    case .amount(let field):
      // The tax of the one rate is the same print.
      for index in taxes.indices where field == .tax && taxes[index].amount.isPrint(of: tax) {
        taxes[index].amount.value = value
      }
      self[field].value = value
    case .linePrice(let index): lines[index].price.value = value
    case .lineQuantity(let index): lines[index].quantity.value = value
    case .lineUnitPrice(let index): lines[index].unitPrice.value = value
    case .taxLine(let index): taxes[index].amount.value = value
    default: break
    }
  }
}

extension Evidenced {
  fileprivate func isPrint(of other: Evidenced) -> Bool {
    asPrinted != nil && asPrinted == other.asPrinted && page == other.page && box == other.box
  }
}

extension Amount {
  fileprivate static prefix func - (amount: Amount) -> Amount { Amount(-amount.decimal) }
}
