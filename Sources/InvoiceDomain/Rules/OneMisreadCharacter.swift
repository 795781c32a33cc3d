/// Where the sums contradict each other, one character that was misread may be all that is wrong. The change that makes
/// every sum come out is proposed, if there is exactly one; it is never applied unseen.
struct OneMisreadCharacter: Rule {
  let id = "V31"
  let severity = Severity.info
  let demand =
    "No single character, read as one that looks like it, would settle sums that contradict; one that would is proposed."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard breaches(invoice, context) > 0, invoice.lines.count <= Self.mostLines else { return .silent }
    var proposals: [Finding] = []
    for place in places(of: invoice) {
      guard let printed = place.value(invoice).asPrinted, let value = place.value(invoice).value else {
        continue
      }
      for (text, reading) in Self.variants(of: printed, value) {
        var changed = invoice
        place.set(&changed, reading)
        guard breaches(changed, context) == 0 else { continue }
        proposals.append(
          finding(
            place.path, expected: reading.description, found: value.description,
            "Read as \(text) instead of \(printed), all sums come out."))
        guard proposals.count < 2 else { return .silent }
      }
    }
    return RuleOutcome(findings: proposals)
  }

  /// Beyond this, too many changes fit by chance.
  private static let mostLines = 100

  private func breaches(_ invoice: Invoice, _ context: RuleContext) -> Int {
    RuleBook.equations.reduce(0) { $0 + $1.check(invoice, in: context).findings.count }
  }

  private struct Place {
    let path: FieldPath
    let value: (Invoice) -> Evidenced<Amount>
    let set: (inout Invoice, Amount) -> Void
  }

  private func places(of invoice: Invoice) -> [Place] {
    let header = [AmountField.total, .subtotal, .tax, .amountDue, .amountPaid].map { field in
      Place(path: .amount(field), value: { $0[field] }, set: { $0[field].value = $1 })
    }
    let lines = invoice.lines.indices.flatMap { index in
      [
        Place(
          path: .linePrice(index), value: { $0.lines[index].price }, set: { $0.lines[index].price.value = $1 }
        ),
        Place(
          path: .lineQuantity(index), value: { $0.lines[index].quantity },
          set: { $0.lines[index].quantity.value = $1 }),
        Place(
          path: .lineUnitPrice(index), value: { $0.lines[index].unitPrice },
          set: { $0.lines[index].unitPrice.value = $1 }),
      ]
    }
    return header + lines
  }

  /// The print with one digit replaced by one that looks like it, and what it then says.
  private static func variants(of printed: String, _ value: Amount) -> [(text: String, reading: Amount)] {
    guard let own = AmountReader.readings(of: printed).firstIndex(where: { $0.value == value }) else {
      return []
    }
    return printed.indices.flatMap { index in
      (lookAlikes[printed[index]] ?? "").compactMap { digit -> (text: String, reading: Amount)? in
        let text = printed.replacingCharacters(at: index, with: digit)
        let readings = AmountReader.readings(of: text)
        return readings.indices.contains(own) ? (text, readings[own].value) : nil
      }
    }
  }

  private static let lookAlikes: [Character: String] = [
    "0": "689", "1": "47", "2": "7", "3": "58", "4": "19", "5": "36", "6": "058", "7": "12", "8": "036",
    "9": "04",
  ]
}

extension String {
  fileprivate func replacingCharacters(at index: Index, with character: Character) -> String {
    self[..<index] + String(character) + self[self.index(after: index)...]
  }
}
