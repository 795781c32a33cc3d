/// Names the receiver: the company where a company and a person are printed.
struct ReceiverResolver {
  let fields: HeaderFields
  let blocks: AddressBlocks
  /// Nobody sends an invoice to himself.
  let vendor: VendorKey?
  /// Receipts are for nobody in particular: an address without a heading is not a receiver's.
  let isReceipt: Bool

  func receiver() -> Party {
    Party(
      name: name(), address: text(.receiverAddress),
      taxID: TaxNumberResolver(fields: fields, blocks: blocks).receiver(),
      phone: text(.receiverPhone),
      url: .absent(.notFound))
  }

  private func name() -> Evidenced<String> {
    let named = fields.all.filter {
      $0.field.kind == .receiverName
        || ($0.field.kind == .name && $0.field.groups.contains { $0.hasPrefix("RECEIVER") })
    }.filter { NamePlausibility.score($0.text) > 0.3 && !isVendor($0.text) }
    let ranked = named.map { ($0, rank($0)) }.sorted { $0.1 > $1.1 }.map(\.0)
    guard let best = ranked.first else { return nameFromAddress() }
    let shown = DisplayText.trimmed(best.text)
    return Evidenced(
      value: shown, source: best.field, state: .supported,
      candidates: ranked.dropFirst().map { DisplayText.trimmed($0.text) }.filter { $0 != shown })
  }

  private func isVendor(_ name: String) -> Bool { vendor != nil && VendorKey(name) == vendor }

  /// A person is labelled as such; what has no such label comes first.
  private func rank(_ header: HeaderField) -> Double {
    let label = header.field.label.map { FoldedText.fold($0.text) } ?? ""
    let isPerson = ["attn", "attention", "contact", "zhd", "z hd", "c o"].contains { label.hasPrefix($0) }
    return header.field.confidence * NamePlausibility.score(header.text) - (isPerson ? 100 : 0)
  }

  /// The line of the address before the street.
  private func nameFromAddress() -> Evidenced<String> {
    for header in fields.of(.receiverAddress) {
      let lines = header.text.split(separator: "\n").map(String.init)
      guard let street = lines.firstIndex(where: { $0.contains(where: \.isNumber) }), street > 0,
        !isVendor(lines[street - 1])
      else { continue }
      return Evidenced(value: DisplayText.trimmed(lines[street - 1]), source: header.field, state: .unproven)
    }
    let item = nameFromItem()
    return item.value == nil ? nameFromBlock() : item
  }

  /// The name at the head of a block of lines: below a heading for the receiver, else for the delivery, else, where no
  /// heading speaks, of an address in the upper part of the page that is not the vendor's.
  private func nameFromBlock() -> Evidenced<String> {
    let ranked =
      blocks.all.filter { $0.role == .receiver } + blocks.all.filter { $0.role == .delivery }
      + blocks.all.filter {
        !isReceipt && $0.role == nil && $0.isAddress && ($0.lines.first?.box?.top ?? 1) < 0.45
      }
    for block in ranked {
      guard let name = block.name, !isVendor(name.text) else { continue }
      let confidence = block.role == nil ? 55 : TextFields.certainty
      return Evidenced(
        value: DisplayText.trimmed(name.text),
        source: ReadField(kind: .receiverName, kindConfidence: confidence, value: name),
        state: block.role == nil ? .unproven : .supported)
    }
    return .absent(.notFound)
  }

  /// Some readers give the name of the person as an item of the header.
  private func nameFromItem() -> Evidenced<String> {
    guard fields.all.contains(where: { $0.field.kind == .receiverAddress }) else { return .absent(.notFound) }
    for header in fields.all where header.field.kind == .item {
      guard let label = header.field.label, FoldedText.fold(label.text) == "name" else { continue }
      return Evidenced(value: DisplayText.trimmed(header.text), source: header.field)
    }
    return .absent(.notFound)
  }

  private func text(_ kind: FieldKind) -> Evidenced<String> {
    guard
      let field = fields.all.filter({ $0.field.kind == kind }).max(by: {
        $0.field.confidence < $1.field.confidence
      })
    else { return .absent(.notFound) }
    return Evidenced(value: DisplayText.oneLine(field.text), source: field.field)
  }
}
