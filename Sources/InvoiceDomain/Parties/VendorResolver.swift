/// Names the vendor from the best evidence: the name that was read, else what its web or mail address says.
struct VendorResolver {
  let fields: HeaderFields
  let lines: [TextSpan]

  func vendor() -> Party {
    Party(
      name: name(), address: text(.vendorAddress, group: "VENDOR"),
      taxID: TaxNumberResolver(fields: fields).vendor(), phone: text(.vendorPhone),
      url: url())
  }

  private func name() -> Evidenced<String> {
    let named = fields.all.filter(isVendorName).map { (header: $0, name: whole($0), weight: weight($0)) }
      .filter { $0.weight > 10 }.sorted { $0.weight > $1.weight }
    guard let best = named.first else { return nameFromDomain() }
    var name = Evidenced(value: best.name, source: best.header.field, state: .supported)
    let rivals = named.dropFirst().filter { VendorKey($0.name) != VendorKey(best.name) }
    name.candidates = rivals.map(\.name)
    name.rivalConfidence = rivals.first.map { $0.weight / best.weight * best.header.field.confidence }
    if let completed = completed(best.name) {
      // Put together from several prints: a person confirms it.
      name.value = completed
      name.state = .unproven
    } else if domains.contains(where: { matches(best.name, $0) }) {
      name.prove(by: "domain")
    }
    return name
  }

  private func isVendorName(_ header: HeaderField) -> Bool {
    header.field.kind == .vendorName
      || (header.field.kind == .name && header.field.groups.contains { $0.hasPrefix("VENDOR") })
  }

  /// Confidence, corrected by how much the text looks like a name and where it stands.
  private func weight(_ header: HeaderField) -> Double {
    let name = whole(header)
    let known = domains.contains { matches(name, $0) } ? 1.2 : 1
    let place = header.field.value.page == 1 ? 1.0 : 0.8
    return header.field.confidence * NamePlausibility.score(name) * known * place
  }

  /// The name as shown. Where only a legal form was read, the whole line it stands in.
  private func whole(_ header: HeaderField) -> String {
    let shown = DisplayText.trimmed(header.text)
    guard LegalForm.isOnly(FoldedText.words(of: shown)), let box = header.field.value.box else {
      return shown
    }
    let line = lines.first { line in
      guard let other = line.box, line.page == header.field.value.page else { return false }
      return abs(other.middle - box.middle) < 0.005 && other.left <= box.left + 0.005
        && other.right >= box.right - 0.005
    }
    return line.map { DisplayText.trimmed($0.text) } ?? shown
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
