import InvoiceDomain

/// Takes the value of a label for a field, or for nothing where the print says that it is something else.
struct LabelledField {
  let page: Page
  let labels: [FoundLabel]

  /// The field with its kind and how sure it is; nil for names and addresses, which are found as blocks, and for what
  /// only looks like a labelled value.
  func field(for found: LabelledValue) -> RecognizedField? {
    switch found.label.kind {
    case .vendorName, .receiverName, .receiverAddress: return nil
    default: break
    }
    let phrase = page.rows[found.label.row].phrases[found.label.phrase]
    if ChargeWord.isPartOfName(found.label, in: phrase)
      || ConditionalAmount.isConditional(found.label, in: phrase)
    {
      return nil
    }
    var confidence = found.label.strength * found.placement
    let hasColon = found.labelPhrase.words.last?.text.hasSuffix(":") == true
    if found.label.words.lowerBound > 0, !hasColon { confidence *= found.label.words.count > 1 ? 0.9 : 0.75 }
    switch found.label.kind {
    case .issueDate:
      guard let sure = IssueDate(page: page, labels: labels).confidence(of: found, from: confidence) else {
        return nil
      }
      confidence = sure
    case .invoiceNumber:
      guard let sure = numberConfidence(of: found, from: confidence) else { return nil }
      confidence = sure
    default:
      if isNoSum(found) || isNoTaxNumber(found) { return nil }
    }
    var kind = found.label.kind
    if kind == .total || kind == .subtotal, followsRounding(found.label.row) {
      (kind, confidence) = (.total, max(confidence, 0.99))
    }
    return RecognizedField(
      kind: kind, confidence: min(99.9, confidence * 100), label: found.labelPhrase,
      lines: [found.value], currency: found.amount?.currency)
  }

  /// A title such as `Invoice 4711` counts only right beside the number or over it in a strip, and at the head of its
  /// phrase; a single figure behind a weak label such as `Slip` counts something.
  private func numberConfidence(of found: LabelledValue, from confidence: Double) -> Double? {
    let figures = found.value.text.count(where: \.isNumber)
    guard found.label.strength <= 0.5 else {
      return found.label.strength < 0.9 && figures < 2 ? nil : confidence
    }
    let phrase = page.rows[found.label.row].phrases[found.label.phrase]
    let isFirst = found.label.words.lowerBound == 0
    let isNumbered = phrase.words.contains {
      $0.box.right <= found.value.box.left && LabelToken.tokens(of: $0.text) == [LabelToken.number]
    }
    guard figures >= 2, isFirst || isNumbered || phrase.words.count <= 4,
      found.placement > 0.95 || isFirst && LabelStrip(page: page, labels: labels).holds(found)
    else { return nil }
    return isNumbered ? max(confidence, 0.8) : confidence
  }

  // MARK: - Amounts

  /// `Total Qty 5` counts pieces, `Net 30` is a term of payment, `VAT-%` heads rates, and stamp duty is no VAT.
  private func isNoSum(_ found: LabelledValue) -> Bool {
    let words = page.rows[found.label.row].phrases[found.label.phrase].words
    if found.amount != nil, words.contains(where: { Self.otherDuties.contains($0.text.foldedForComparison) })
    {
      return true
    }
    switch found.label.kind {
    case .total, .subtotal:
      let next = words.dropFirst(found.label.words.upperBound).first?.text.foldedForComparison
      if let next, Self.countWords.contains(next) { return true }
      return found.label.kind == .subtotal && found.label.words.count == 1 && found.amount?.isMoney == false
    case .tax: return found.labelPhrase.text.hasSuffix("%")
    default: return false
    }
  }

  private static let countWords: Set<String> = [
    "qty", "quantity", "items", "item", "pcs", "pieces", "anzahl", "menge", "stuck", "articles", "aantal",
    "discount", "savings", "rabatt", "remise", "paid", "weight", "wt", "gewicht", "poids", "peso",
    "gewichten",
  ]

  /// For stamps, and for what the customer keeps back for the tax office: neither is charged as tax nor paid to the vendor.
  private static let otherDuties: Set<String> = [
    "bollo", "stamp", "timbre", "selo", "ritenuta", "retencion", "retencao", "withholding", "withheld", "tds",
  ]

  /// Right under a row such as `Rounding 0.02` stands what is paid, whatever it is called.
  private func followsRounding(_ row: Int) -> Bool {
    guard row > 0, let first = page.rows[row - 1].words.first else { return false }
    return Self.roundings.contains(first.text.foldedForComparison)
  }

  private static let roundings: Set<String> = [
    "rounding", "round", "rounded", "rundung", "arrondi", "afronding",
  ]

  // MARK: - Tax numbers

  /// A tax number has five figures or more, with a stroke, as in `VAT invoice no. 4711/24`, even more. `Pan` is bread
  /// as well.
  private func isNoTaxNumber(_ found: LabelledValue) -> Bool {
    let text = found.value.text
    switch found.label.kind {
    case .vendorVATNumber, .receiverVATNumber, .vendorGSTNumber, .receiverGSTNumber:
      return text.count(where: \.isNumber) < (text.contains("/") ? 11 : 5)
    case .vendorPANNumber: return !TaxNumbers.isPAN(text)
    default: return false
    }
  }
}
