/// Names the vendor from the best evidence: the name that was read, else what its web or mail address says.
struct VendorResolver {
  let fields: HeaderFields
  let pages: PageLines
  let blocks: AddressBlocks

  func vendor() -> Party {
    Party(
      name: name(), address: text(.vendorAddress, group: "VENDOR"),
      taxID: TaxNumberResolver(fields: fields, blocks: blocks).vendor(), phone: text(.vendorPhone),
      url: url())
  }

  private func name() -> Evidenced<String> {
    let domains = self.domains
    let ranked = candidates(domains).filter { $0.weight > 10 }.sorted { $0.weight > $1.weight }
    guard let best = ranked.first else { return nameFromDomain(domains) }
    var name = Evidenced(value: best.name, source: best.source, state: .supported)
    let rivals = ranked.dropFirst().filter { VendorKey($0.name) != VendorKey(best.name) }
    for rival in rivals where !name.candidates.contains(rival.name) { name.candidates.append(rival.name) }
    name.rivalConfidence = rivals.first.map { $0.weight / best.weight * best.source.confidence }
    if let completed = completed(best.name, domains) {
      // Put together from several prints: a person confirms it.
      name.value = completed
      name.state = .unproven
    } else if domains.contains(where: { $0.isNamed(best.name) }) {
      name.prove(by: "domain")
      // The domain says whose name it is; the doubt that is left is about its characters.
      name.confidence = best.source.value.confidence
    }
    if standsWithReceiver(best) { name.state = .unproven }
    if let form = legalForm(below: best.source.value), name.value == best.name {
      name.value = best.name + " " + form
    }
    return name
  }

  /// The name is printed as the receiver's, or the reader gave the same name for both: nobody sends an invoice to himself.
  private func standsWithReceiver(_ best: Candidate) -> Bool {
    let role = blocks.position(of: best.source.value)?.block.role
    if role == .receiver || role == .delivery { return true }
    return isReceiver(best.name, sure: Self.sureOfReceiver) || isLabelledReceiver(best.name)
  }

  /// A name with what speaks for it being the vendor's.
  private struct Candidate {
    let name: String
    let source: ReadField
    var weight: Double
  }

  /// Names that the reader typed as the vendor's; names that it took for the receiver's without a label that says so;
  /// names at the head of addresses.
  private func candidates(_ domains: [VendorDomain]) -> [Candidate] {
    let typed = fields.all.filter(isVendorName).map { candidate($0.field, trust: trust(in: $0.field)) }
    let untold = fields.all.filter { $0.field.kind == .receiverName && $0.field.label == nil }
      .filter { $0.field.kindConfidence < Self.sureOfReceiver }.map {
        candidate($0.field, trust: Self.untoldReceiver)
      }
    let heads = blocks.all.compactMap { block -> Candidate? in
      guard let line = block.name, let confidence = Self.confidence(of: block),
        !isReceiver(line.text, sure: Self.sureOfReceiver)
      else { return nil }
      return candidate(ReadField(kind: .vendorName, kindConfidence: confidence, value: line), trust: 1)
    }
    return (typed + untold + heads).map { candidate in
      var weighed = candidate
      if domains.contains(where: { $0.isNamed(candidate.name) }) {
        weighed.weight *= Self.ownDomain
      } else if domains.contains(where: { $0.isHinted(by: candidate.name) }) {
        weighed.weight *= Self.hintedDomain
      }
      return weighed
    }
  }

  private func trust(in field: ReadField) -> Double {
    if field.groups.contains("VENDOR_REMIT_TO") { return Self.payee }
    let isWeak = field.label.map { PartyLabel.isWeak($0.text) } ?? false
    return isWeak && blocks.position(of: field.value)?.block.isAddress != true ? Self.weaklyLabelled : 1
  }

  /// The reader is sure that the name is the receiver's.
  private func isReceiver(_ name: String, sure: Double) -> Bool {
    let key = VendorKey(name)
    return fields.all.contains { header in
      let isNamed =
        header.field.kind == .receiverName
        || (header.field.kind == .name && header.field.groups.contains { $0.hasPrefix("RECEIVER") })
      return isNamed && header.field.kindConfidence >= sure && VendorKey(header.text) == key
    }
  }

  /// A label says that the name is the receiver's.
  private func isLabelledReceiver(_ name: String) -> Bool {
    let key = VendorKey(name)
    return fields.all.contains {
      $0.field.kind == .receiverName && $0.field.label != nil && VendorKey($0.text) == key
    }
  }

  private static let sureOfReceiver = 80.0
  private static let untoldReceiver = 0.85
  private static let payee = 0.7
  private static let weaklyLabelled = 0.5
  private static let ownDomain = 2.0
  private static let hintedDomain = 1.4

  /// How much the place of a block says that its name is the vendor's; nil where it says nothing.
  private static func confidence(of block: AddressBlock) -> Double? {
    switch block.role {
    case .vendor: 88
    case .payee: 50
    case .receiver, .delivery: nil
    case nil: block.isAddress && (block.lines.first?.box?.top ?? 1) < 0.3 ? 45 : nil
    }
  }

  private func candidate(_ field: ReadField, trust: Double) -> Candidate {
    let name = whole(field)
    let read = field.kindConfidence * (0.5 + field.value.confidence / 200)
    let plausibility = NamePlausibility.score(field.value.text == name ? field.value.text : name)
    let page = field.value.page == 1 ? 1.0 : 0.8
    return Candidate(
      name: name, source: field, weight: read * plausibility * page * trust * place(field.value))
  }

  /// A name in the receiver's address is not the vendor's, and a lower line of an address is no name.
  private func place(_ value: TextSpan) -> Double {
    guard let (block, index) = blocks.position(of: value) else { return 1 }
    let line = block.isAddress && index > 0 && !holds(block.name, value) ? 0.5 : 1
    switch block.role {
    case .receiver, .delivery: return 0.3 * line
    case .vendor: return 1.2 * line
    case .payee: return 0.7 * line
    case nil: return line
    }
  }

  /// Whether the value is the name of its block, alone or with the line below.
  private func holds(_ name: TextSpan?, _ value: TextSpan) -> Bool {
    guard let box = value.box, let middle = name?.box?.middle else { return false }
    return box.top < middle && middle < box.bottom
  }

  private func isVendorName(_ header: HeaderField) -> Bool {
    header.field.kind == .vendorName
      || (header.field.kind == .name && header.field.groups.contains { $0.hasPrefix("VENDOR") })
  }

  /// The name as shown. Where only a legal form was read, the whole line it stands in.
  private func whole(_ field: ReadField) -> String {
    let shown = DisplayText.trimmed(field.value.text)
    guard LegalForm.isOnly(FoldedText.words(of: shown)), let line = pages.line(holding: field.value) else {
      return shown
    }
    return DisplayText.trimmed(line.text)
  }

  /// The legal form of a name that was too long for its line.
  private func legalForm(below value: TextSpan) -> String? {
    guard let box = value.box, !LegalForm.ends(FoldedText.words(of: VendorKey.withoutDots(value.text))) else {
      return nil
    }
    let next = pages.lines(on: value.page).first { line in
      guard let other = line.box else { return false }
      return other.top >= box.middle && other.top - box.bottom < max(box.height, other.height)
        && LegalForm.isOnly(FoldedText.words(of: VendorKey.withoutDots(line.text)))
    }
    return next.map { DisplayText.trimmed($0.text) }
  }

  /// A name of several lines of which one was read: lines next to it belong to the name when together they spell the
  /// vendor's domain.
  private func completed(_ name: String, _ domains: [VendorDomain]) -> String? {
    guard !domains.isEmpty else { return nil }
    let lines = pages.lines(on: pages.first)
    guard let index = lines.firstIndex(where: { DisplayText.trimmed($0.text) == name }) else { return nil }
    for next in lines.dropFirst(index + 1).prefix(6) {
      let joined = name + " " + DisplayText.trimmed(next.text)
      if domains.contains(where: { $0.name == VendorDomain.letters(joined) }) { return joined }
    }
    return nil
  }

  private func nameFromDomain(_ domains: [VendorDomain]) -> Evidenced<String> {
    guard let domain = domains.first(where: \.isTyped) else { return .absent(.notFound) }
    var name = Evidenced(value: domain.shown, source: domain.source)
    name.confidence = min(domain.source.confidence, 69)
    return name
  }

  /// Domains of web and mail addresses, each once: those among the fields, the surest first, then those in plain lines
  /// of the first page that are not the receiver's.
  private var domains: [VendorDomain] {
    let typed = fields.all.filter { $0.field.kind == .vendorURL || WebAddress.isIn($0.text) }
      .sorted { $0.field.confidence > $1.field.confidence }
      .compactMap { VendorDomain(in: $0.field, isTyped: true) }
    let plain = pages.lines(on: pages.first).filter { line in
      guard WebAddress.isIn(line.text) else { return false }
      let role = blocks.position(of: line)?.block.role
      return role != .receiver && role != .delivery
    }.flatMap { line in
      line.text.split(separator: " ").filter { WebAddress.isIn(String($0)) }.compactMap { word in
        var span = line
        span.text = String(word)
        return VendorDomain(
          in: ReadField(kind: .vendorURL, kindConfidence: TextFields.certainty, value: span), isTyped: false)
      }
    }
    var seen: Set<String> = []
    return (typed + plain).filter { seen.insert("\($0.name) \($0.shown) \($0.isTyped)").inserted }
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
