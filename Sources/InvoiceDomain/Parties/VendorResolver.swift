/// Names the vendor from the best evidence: the name that was read, else what its web or mail address says.
struct VendorResolver {
  let fields: HeaderFields
  let lines: [TextSpan]

  func vendor() -> Party {
    Party(
      name: name(), address: text(.vendorAddress, group: "VENDOR"), taxID: taxID(), phone: text(.vendorPhone),
      url: url())
  }

  private func name() -> Evidenced<String> {
    let named = fields.all.filter {
      $0.field.kind == .vendorName
        || ($0.field.kind == .name && $0.field.groups.contains { $0.hasPrefix("VENDOR") })
    }.filter { !DisplayText.trimmed($0.text).isEmpty }
      .sorted { $0.field.confidence > $1.field.confidence }
    guard let best = named.first else { return nameFromDomain() }
    let shown = DisplayText.trimmed(best.text)
    var name = Evidenced(value: shown, source: best.field, state: .supported)
    let rivals = named.dropFirst().filter { VendorKey(DisplayText.trimmed($0.text)) != VendorKey(shown) }
    name.candidates = rivals.map { DisplayText.trimmed($0.text) }
    name.rivalConfidence = rivals.first?.field.confidence
    if let whole = completed(shown) {
      // Put together from several prints: a person confirms it.
      name.value = whole
      name.state = .unproven
    } else if domains.contains(where: { matches(shown, $0) }) {
      name.prove(by: "domain")
    }
    return name
  }

  /// A name of several lines of which one was read: lines next to it belong to the name when together they spell the
  /// vendor's domain.
  private func completed(_ name: String) -> String? {
    guard let index = lines.firstIndex(where: { DisplayText.trimmed($0.text) == name }) else { return nil }
    for next in lines.dropFirst(index + 1).prefix(6) where next.page == lines[index].page {
      let joined = name + " " + DisplayText.trimmed(next.text)
      if domains.contains(where: { Self.letters(joined) == $0.name }) { return joined }
    }
    return nil
  }

  private func nameFromDomain() -> Evidenced<String> {
    guard let domain = domains.first else { return .absent(.notFound) }
    var name = Evidenced(value: domain.shown, source: domain.source)
    name.confidence = min(domain.source.confidence, 69)
    return name
  }

  private func matches(_ name: String, _ domain: Domain) -> Bool {
    let letters = Self.letters(name)
    return letters.count >= 4
      && (letters == domain.name || Self.letters(VendorKey(name)?.rawValue ?? "") == domain.name)
  }

  private static func letters(_ text: String) -> String {
    FoldedText.words(of: text).filter { $0 != "and" }.joined()
  }

  private struct Domain {
    let name: String
    let shown: String
    let source: ReadField
  }

  /// Domains of web and mail addresses among the fields, the surest first.
  private var domains: [Domain] {
    fields.all.filter {
      $0.text.contains("@") || $0.field.kind == .vendorURL || $0.text.lowercased().contains("www.")
    }
    .sorted { $0.field.confidence > $1.field.confidence }
    .compactMap { header in
      guard let host = WebAddress.host(in: header.text), let name = WebAddress.name(of: host) else {
        return nil
      }
      return Domain(name: name.lowercased().filter { $0 != "-" }, shown: host, source: header.field)
    }
  }

  private func taxID() -> Evidenced<String> {
    let kinds: [FieldKind] = [
      .vendorVATNumber, .vendorABNNumber, .vendorGSTNumber, .vendorPANNumber, .taxPayerID,
    ]
    for kind in kinds {
      guard let field = fields.of(kind).max(by: { $0.field.confidence < $1.field.confidence }),
        field.text.contains(where: \.isNumber)
      else { continue }
      return Evidenced(value: DisplayText.oneLine(field.text).filter { $0 != " " }, source: field.field)
    }
    return .absent(.notFound)
  }

  private func url() -> Evidenced<String> {
    guard
      let field = fields.all.filter({ $0.field.kind == .vendorURL }).max(by: {
        $0.field.confidence < $1.field.confidence
      })
    else { return .absent(.notFound) }
    return Evidenced(value: field.text.filter { !$0.isWhitespace }, source: field.field)
  }

  private func text(_ kind: FieldKind, group: String? = nil) -> Evidenced<String> {
    let all = fields.all.filter { $0.field.kind == kind }
    guard let best = all.max(by: { $0.field.confidence < $1.field.confidence }) else {
      return .absent(.notFound)
    }
    return Evidenced(value: DisplayText.oneLine(best.text), source: best.field)
  }
}
