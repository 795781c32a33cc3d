/// Turns what a reader saw into the canonical invoice, and checks it. The same reading gives the same invoice,
/// whatever the order of its fields and pages.
public struct Interpreter: Sendable {
  public var ruleBook: RuleBook
  public var settings: RuleSettings

  public init(ruleBook: RuleBook = .standard, settings: RuleSettings = RuleSettings()) {
    self.ruleBook = ruleBook
    self.settings = settings
  }

  /// - Parameters:
  ///   - reading: given away, where the caller can: that of a long document does not fit twice.
  ///   - embedded: what the file carries beside its print. Chooses where print can be read in several ways, confirms or
  ///     contradicts; values stay those that are printed.
  public func interpret(
    _ reading: consuming Reading, embedded: EmbeddedInvoiceFile? = nil, today: CalendarDate
  ) -> Interpretation {
    reading.putInOrderOfPrint()
    var invoice = invoice(from: reading)
    if let data = embedded?.invoice { EmbeddedChoice(data: data).settle(&invoice) }
    let context = RuleContext(settings: settings, today: today, embedded: embedded)
    let findings = ruleBook.check(&invoice, in: context)
    return Interpretation(invoice: invoice, findings: findings)
  }

  private func invoice(from reading: Reading) -> Invoice {
    let fields = HeaderFields(reading)
    let cells = reading.tables.flatMap(\.rows).flatMap(\.cells).filter { $0.kind != .expenseRow }
    var style = NumberStyle(of: fields.all.map(\.text) + cells.map(\.value.text))
    let blocks = AddressBlocks(TextRow.rows(of: reading.lines))
    let places = CountryReader.evidence(fields, lines: reading.lines, blocks: blocks)
    var invoice = Invoice()
    invoice.currency = CurrencyResolver(
      marks: CurrencyPrint.all(fields, reading.tables, reading.lines), places: places
    ).currency()
    if let decimals = invoice.currency.value?.decimals { style.decimals = decimals }
    let pages = PageLines(reading.lines)
    invoice.lines = LineItemReader(style: style, figures: WholeFigures(pages: pages)).lines(
      of: reading.tables)
    AmountWriter(
      fields: fields, rows: TextRow.rows(of: reading.lines), pages: pages, style: style, settings: settings
    ).write(into: &invoice)
    invoice.kind = KindResolver(
      fields: fields, lines: reading.lines, cells: reading.tables.flatMap(\.rows).flatMap(\.cells)
    ).kind()
    write(identifiersOf: fields, CardSlip(reading.lines), into: &invoice)
    write(datesOf: fields, reading, places, into: &invoice)
    write(partiesOf: fields, pages, blocks, into: &invoice)
    let bank = BankDetailsReader(fields: fields, lines: reading.lines)
    invoice.iban = bank.iban()
    invoice.bic = bank.bic()
    invoice.keyValuePairs = fields.of(.other, .unrelated, .email).map {
      KeyValuePair(key: $0.field.label?.text ?? "", value: $0.text, page: $0.field.value.page)
    }
    invoice.rawText = reading.lines.map(\.text).joined(separator: "\n")
    invoice.completeness = completeness(of: reading, invoice)
    return invoice
  }

  private func write(
    partiesOf fields: HeaderFields, _ pages: PageLines, _ blocks: AddressBlocks, into invoice: inout Invoice
  ) {
    invoice.vendor = VendorResolver(fields: fields, pages: pages, blocks: blocks).vendor()
    invoice.receiver = ReceiverResolver(
      fields: fields, blocks: blocks, vendor: invoice.vendor.name.value.flatMap { VendorKey($0) },
      isReceipt: invoice.kind.value == .receipt
    ).receiver()
  }

  private func write(identifiersOf fields: HeaderFields, _ slip: CardSlip, into invoice: inout Invoice) {
    let identifiers = IdentifierResolver(
      fields: fields, isCreditNote: invoice.kind.value == .creditNote, slip: slip)
    invoice.number = identifiers.text(.invoiceNumber)
    invoice.purchaseOrder = identifiers.text(.purchaseOrder)
    invoice.customerNumber = identifiers.text(.customerNumber)
    invoice.accountNumber = identifiers.text(.accountNumber)
    invoice.paymentTerms = identifiers.text(.paymentTerms)
  }

  private func write(
    datesOf fields: HeaderFields, _ reading: Reading, _ places: [CountryEvidence], into invoice: inout Invoice
  ) {
    let words = fields.all.compactMap { $0.field.label?.text } + reading.lines.map(\.text)
    let dates = DateResolver(
      fields: fields, lines: reading.lines, pages: PageLines(reading.lines), countries: places,
      language: Language.of(words))
    invoice.issueDate = dates.date(.issueDate)
    invoice.dueDate = dates.date(.dueDate)
    // A receipt that is due on its own day says only when it was paid.
    if invoice.kind.value == .receipt, invoice.dueDate.value == invoice.issueDate.value {
      invoice.dueDate = .absent(.notFound)
    }
    invoice.orderDate = dates.date(.orderDate)
    invoice.deliveryDate = dates.date(.deliveryDate)
    if let issued = invoice.issueDate.value, let terms = invoice.paymentTerms.value,
      let days = PaymentTermsReader.days(in: terms),
      let due = CalendarDate(dayNumber: issued.dayNumber + days)
    {
      if invoice.dueDate.value == due { invoice.dueDate.prove(by: "terms") }
      if invoice.dueDate.absence == .notFound {
        invoice.dueDate = Evidenced(
          value: due, asPrinted: terms, page: invoice.paymentTerms.page, state: .supported)
      }
    }
  }

  private func completeness(of reading: Reading, _ invoice: Invoice) -> Completeness {
    var complete = Completeness()
    complete.pagesInFile = reading.pagesInFile
    complete.pagesRead = Set(reading.pagesRead).count
    complete.pagesFailed = reading.pagesFailed
    complete.pagesPrinted = PrintedPageCount.pages(reading.lines)
    complete.isCutShort = reading.isCutShort
    complete.rowsSeen = RowCensus(rows: TextRow.rows(of: reading.lines), header: CellPlaces(header: invoice))
      .rowsSeen(
        invoice.lines)
    complete.rowsGiven = invoice.lines.count
    return complete
  }
}
