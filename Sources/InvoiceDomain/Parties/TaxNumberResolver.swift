/// Chooses the vendor's tax number: one with the form of a VAT number before any other number.
struct TaxNumberResolver {
  let fields: HeaderFields
  let blocks: AddressBlocks

  func vendor() -> Evidenced<String> {
    let kinds: [FieldKind] = [
      .vendorVATNumber, .vendorABNNumber, .vendorGSTNumber, .vendorPANNumber, .taxPayerID,
    ]
    let customers = Set(fields.of(.receiverVATNumber).compactMap { value($0.text) })
    let own = fields.all.filter { kinds.contains($0.kind) }
    let others = own.filter { header in
      (value(header.text).map { !customers.contains($0) } ?? false) && !isReceivers(header)
    }
    let best = best(of: others.isEmpty ? own : others)
    return best.value == nil ? inAddress() : best
  }

  /// A labelled number among the lines of the vendor's address.
  private func inAddress() -> Evidenced<String> {
    for header in fields.of(.vendorAddress) {
      for line in header.text.split(whereSeparator: \.isNewline) {
        guard let cut = LabelledText(String(line)),
          LabelLexicon.label(of: cut.label)?.kind == .vendorVATNumber, let value = value(cut.value)
        else { continue }
        return Evidenced(value: value, source: header.field, state: .supported)
      }
    }
    return .absent(.notFound)
  }

  func receiver() -> Evidenced<String> {
    let kinds: [FieldKind] = [.receiverVATNumber, .receiverABNNumber, .receiverGSTNumber, .receiverPANNumber]
    let typed = fields.all.filter { kinds.contains($0.kind) }
    return best(of: typed.isEmpty ? fields.of(.vendorVATNumber).filter(isReceivers) : typed)
  }

  /// The number stands in the receiver's section of the page.
  private func isReceivers(_ header: HeaderField) -> Bool {
    let role = blocks.section(of: header.field.value)
    return role == .receiver || role == .delivery
  }

  private func best(of headers: [HeaderField]) -> Evidenced<String> {
    var best: (value: String, header: HeaderField, rank: Double)?
    for header in headers {
      guard let value = value(header.text) else { continue }
      let rank = self.rank(value, header)
      if rank > best?.rank ?? -1 { best = (value, header, rank) }
    }
    guard let best else { return .absent(.notFound) }
    return Evidenced(value: best.value, source: best.header.field, state: .supported)
  }

  private func value(_ text: String) -> String? {
    // Another number may stand behind a dash.
    let parts = DisplayText.oneLine(text).split(separator: /\s[—–·|]\s/)
    guard let shown = parts.first.map(String.init), shown.contains(where: \.isNumber), shown.count <= 40
    else { return nil }
    return shown.filter { $0 != " " }
  }

  /// By form first, then by the reader's confidence, then by place: the vendor's number stands first.
  private func rank(_ value: String, _ header: HeaderField) -> Double {
    let form: Double =
      switch EUVATNumber.check(value) {
      case .valid, .formOnly: 300
      case .wrong: 200
      case .notEuropean: TaxNumbers.isABN(value) || TaxNumbers.isGSTIN(value) ? 300 : 100
      }
    let label = header.field.label.map { FoldedText.words(of: $0.text) } ?? []
    let national = label.contains {
      ["steuernummer", "st", "siret", "siren", "kvk", "hrb", "rcs"].contains($0)
    }
    let place = Double(header.field.value.page) + (header.field.value.box?.top ?? 0)
    let isOther = national || header.kind == .taxPayerID
    return form + header.field.confidence - (isOther ? 50 : 0) - place / 10
  }
}
