/// Finds IBAN and BIC among the fields and lines of a document.
struct BankDetailsReader {
  let fields: HeaderFields
  let lines: [TextSpan]

  /// An IBAN with right check digits, and as candidates all others that the document names; `unreadable` where print
  /// under the label IBAN has wrong ones.
  func iban() -> Evidenced<String> {
    let typed = fields.all.flatMap { header in
      IBAN.all(in: header.text).map { Evidenced(value: $0.rawValue, source: header.field) }
    }
    let plain = lines.flatMap { line in IBAN.all(in: line.text).map { evidenced($0.rawValue, line) } }
    if var first = (typed + plain).first {
      for other in (typed + plain).compactMap(\.value)
      where other != first.value && !first.candidates.contains(other) {
        first.candidates.append(other)
      }
      return first
    }
    let labelled = fields.of(.iban).first?.field.value ?? lines.first { claimsIBAN($0.text) }
    return labelled.map { .absent(.unreadable, asPrinted: $0.text) } ?? .absent(.notFound)
  }

  func bic() -> Evidenced<String> {
    for header in fields.of(.bic) {
      guard let bic = BIC(header.text) else { return .absent(.unreadable, asPrinted: header.text) }
      return Evidenced(value: bic.rawValue, source: header.field)
    }
    for line in lines {
      let words = line.text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      guard let label = words.firstIndex(where: { ["BIC", "SWIFT"].contains($0.uppercased()) }) else {
        continue
      }
      if let bic = words[(label + 1)...].prefix(3).lazy.compactMap({ BIC($0) }).first {
        return evidenced(bic.rawValue, line)
      }
    }
    return .absent(.notFound)
  }

  /// The word IBAN and behind it what begins like one.
  private func claimsIBAN(_ text: String) -> Bool {
    let words = text.uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let label = words.firstIndex(of: "IBAN") else { return false }
    let digits = words[(label + 1)...].joined()
    return words[(label + 1)...].prefix(2).contains(where: IBAN.looksLikeStart) && digits.count >= 15
  }

  private func evidenced(_ value: String, _ line: TextSpan) -> Evidenced<String> {
    Evidenced(value: value, asPrinted: line.text, page: line.page, box: line.box, confidence: line.confidence)
  }
}
