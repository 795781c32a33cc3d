/// The print says what the invoice as data inside the file says (Factur-X, ZUGFeRD, XRechnung).
///
/// The data come from the program that made the print, and were not read from it: where both agree, the print was read
/// right. They are no better witness of who sent the document, and what only they say is never taken.
struct EmbeddedInvoiceMatches: Rule {
  let id = "V25"
  let severity = Severity.review
  let demand =
    "Vendor, number, kind, date, currency and amounts are those of the invoice as data inside the PDF (Factur-X, ZUGFeRD, XRechnung), which proves what agrees; what only the data say is noted and not taken. Not checked in a file without such data."

  func check(_ invoice: Invoice, in context: RuleContext) -> RuleOutcome {
    guard let file = context.embedded else { return .silent }
    guard let data = file.invoice else {
      return noted(
        nil, "The file carries an invoice as data that cannot be read: only the print was checked.")
    }
    let outcomes =
      [
        vendor(invoice, data), taxID(invoice, data), kind(invoice, data),
        compare(invoice.number, .number, "number", with: data.number) { NumberKey($0) == NumberKey($1) },
        compare(invoice.issueDate, .issueDate, "date", with: data.issueDate),
        compare(invoice.currency, .currency, "currency", with: data.currency),
      ] + AmountField.allCases.map { amount($0, invoice, data) }
    return RuleOutcome(findings: outcomes.flatMap(\.findings), proven: outcomes.flatMap(\.proven))
  }

  private func amount(_ field: AmountField, _ invoice: Invoice, _ data: EmbeddedInvoice) -> RuleOutcome {
    let printed = invoice[field]
    let known = data.amounts(of: field)
    // A credit note is printed with signs or without.
    let hasNoSign = [invoice.kind.value, data.kind].contains(.creditNote)
    let same = known.first { amount in
      hasNoSign ? amount.magnitude == printed.value?.magnitude : amount == printed.value
    }
    if printed.value == nil, field != .total { return .silent }
    return compare(printed, .amount(field), field.title, with: same ?? known.first) { _, _ in same != nil }
  }

  /// Names are printed shorter or longer than they are registered: only those with no word in common are different.
  private func vendor(_ invoice: Invoice, _ data: EmbeddedInvoice) -> RuleOutcome {
    guard let name = invoice.vendor.name.value, let key = VendorKey(name)?.rawValue else {
      return compare(invoice.vendor.name, .vendorName, "vendor", with: data.sellerNames.first)
    }
    let known = data.sellerNames.compactMap { VendorKey($0)?.rawValue }
    if known.contains(key) { return RuleOutcome(proven: [.vendorName]) }
    let words = Set(key.split(separator: " "))
    guard let first = data.sellerNames.first,
      known.allSatisfy({ words.isDisjoint(with: $0.split(separator: " ")) })
    else { return .silent }
    return differs(.vendorName, "vendor", printed: name, data: first)
  }

  /// A number that is no VAT number is another number of the vendor.
  private func taxID(_ invoice: Invoice, _ data: EmbeddedInvoice) -> RuleOutcome {
    guard let number = invoice.vendor.taxID.value, let known = data.sellerVATID else { return .silent }
    if NumberKey(number) == NumberKey(known) { return RuleOutcome(proven: [.vendorTaxID]) }
    guard EUVATNumber.hasForm(number) else { return .silent }
    return differs(.vendorTaxID, "vendor's VAT number", printed: number, data: known)
  }

  private func kind(_ invoice: Invoice, _ data: EmbeddedInvoice) -> RuleOutcome {
    let comparable: [DocumentKind] = [.invoice, .creditNote]
    guard let printed = invoice.kind.value, let known = data.kind, comparable.contains(printed) else {
      return .silent
    }
    if printed == known { return RuleOutcome(proven: [.kind]) }
    // An invoice of less than nothing is a credit note by another name.
    if data.total?.isNegative == true { return .silent }
    return differs(.kind, "kind of the document", printed: printed.rawValue, data: known.rawValue)
  }

  private func compare<Value: CustomStringConvertible & Equatable>(
    _ printed: Evidenced<Value>, _ path: FieldPath, _ name: String, with data: Value?,
    isSame: (Value, Value) -> Bool = { $0 == $1 }
  ) -> RuleOutcome {
    guard let data else { return .silent }
    guard let value = printed.value else {
      return noted(
        path, expected: data.description,
        "The \(name) was not read from the print; it is \(data) in the invoice as data inside the file.")
    }
    return isSame(value, data)
      ? RuleOutcome(proven: [path])
      : differs(path, name, printed: value.description, data: data.description)
  }

  private func differs(_ path: FieldPath, _ name: String, printed: String, data: String) -> RuleOutcome {
    breach(
      path, expected: data, found: printed,
      "The \(name) is \(printed) in print, but \(data) in the invoice as data inside the file.")
  }

  private func noted(_ path: FieldPath?, expected: String? = nil, _ message: String) -> RuleOutcome {
    var note = finding(path, expected: expected, message)
    note.severity = .info
    return RuleOutcome(findings: [note])
  }
}
