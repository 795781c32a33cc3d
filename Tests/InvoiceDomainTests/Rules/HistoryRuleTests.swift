import Testing

@testable import InvoiceDomain

/// The rules that compare a document with what is on record of its vendor.
@Suite("History of the vendor") struct HistoryRuleTests {
  private let iban = "DE89370400440532013000"
  private let otherIBAN = "GB82WEST12345698765432"

  private func invoice(_ change: (inout Invoice) -> Void = { _ in }) -> Invoice {
    var invoice = Readings.interpret(Readings.soundInvoice()).invoice
    change(&invoice)
    return invoice
  }

  private func known(_ change: (inout KnownInvoice) -> Void = { _ in }) -> KnownInvoice {
    var known = KnownInvoice(
      documentID: "old", vendorKey: "acme", numberKey: "R900", issueDate: CalendarDate(iso: "2026-01-14"),
      total: Amount(plain: "110.00"), currency: CurrencyCode("EUR"), kind: .invoice)
    known.vendorName = "Acme GmbH"
    known.number = "R-900"
    known.isApproved = true
    change(&known)
    return known
  }

  private func check(
    _ rule: any Rule, _ invoice: Invoice, _ past: VendorPast?,
    _ change: (inout RuleSettings) -> Void = { _ in }
  ) -> RuleOutcome {
    var settings = RuleSettings()
    change(&settings)
    return rule.check(invoice, in: RuleContext(settings: settings, today: Readings.today, past: past))
  }

  @Test("rules of records say nothing where nothing was looked up")
  func silent() {
    let full = invoice { $0.iban = Evidenced(value: iban) }
    for rule in RuleBook.records.rules { #expect(check(rule, full, nil).findings.isEmpty) }
  }

  @Test("V20a: the bank account of earlier approved documents is proven")
  func knownAccount() {
    let paid = known { $0.marks.iban = iban }
    let outcome = check(
      BankAccountIsKnown(), invoice { $0.iban = Evidenced(value: iban) }, VendorPast(documents: [paid]))
    #expect(outcome.findings.isEmpty && outcome.proven == [.iban])
  }

  @Test(
    "V20a: a changed, a first, another vendor's and a new vendor's bank account are held, with the advice to call"
  )
  func unknownAccounts() {
    let document = invoice { $0.iban = Evidenced(value: otherIBAN) }
    let neighbour = known {
      $0.vendorKey = "beta"
      $0.marks.iban = otherIBAN
    }
    let pasts = [
      ("differs", VendorPast(documents: [known { $0.marks.iban = iban }])),
      ("first bank account", VendorPast(documents: [known()])),
      ("another vendor", VendorPast(documents: [known { $0.marks.iban = iban }], neighbours: [neighbour])),
      ("vendor is new", VendorPast()),
      (
        "vendor is new",
        VendorPast(documents: [
          known {
            $0.marks.iban = otherIBAN; $0.isApproved = false
          }
        ])
      ),
      ("differs", VendorPast(entry: VendorEntry(name: "Acme", ibans: [iban]))),
    ]
    for (words, past) in pasts {
      let findings = check(BankAccountIsKnown(), document, past).findings
      #expect(findings.map(\.severity) == [.review])
      #expect(findings.first?.message.contains(words) == true)
      #expect(findings.first?.message.contains("call the vendor on a number that you already know") == true)
    }
  }

  @Test("V20a: every account on the document has to be known, not the first one only")
  func furtherAccount() {
    let document = invoice { $0.iban = Evidenced(value: iban, candidates: [otherIBAN]) }
    let one = VendorPast(documents: [known { $0.marks.iban = iban }])
    #expect(check(BankAccountIsKnown(), document, one).findings.map(\.found) == [otherIBAN])
    #expect(check(BankAccountIsKnown(), document, one).proven.isEmpty)
    #expect(one.needsNeighbours(for: VendorMarks(of: document)))
    let both = VendorPast(documents: [known { $0.marks = VendorMarks(of: document) }])
    #expect(check(BankAccountIsKnown(), document, both).proven == [.iban])
    #expect(!both.needsNeighbours(for: VendorMarks(of: document)))
    let neighbour = known {
      $0.vendorKey = "beta"
      $0.marks = VendorMarks(iban: "FR1420041010050500013M02606", otherIBANs: [otherIBAN])
    }
    let foreign = VendorPast(documents: one.documents, neighbours: [neighbour])
    let message = check(BankAccountIsKnown(), document, foreign).findings.first?.message
    #expect(message?.contains("another vendor") == true)
  }

  @Test("V20b: a new vendor is noted, or held where that is asked for; a known one is neither")
  func newVendor() {
    #expect(check(VendorIsKnown(), invoice(), VendorPast()).findings.map(\.severity) == [.info])
    let held = check(VendorIsKnown(), invoice(), VendorPast()) { $0.holdsNewVendors = true }
    #expect(held.findings.map(\.severity) == [.review])
    #expect(check(VendorIsKnown(), invoice(), VendorPast(documents: [known()])).findings.isEmpty)
    let entry = VendorPast(entry: VendorEntry(name: "Acme"))
    #expect(check(VendorIsKnown(), invoice(), entry).findings.isEmpty)
  }

  @Test(
    "V20b: a new vendor whose name looks like a known one is held",
    arguments: ["Northwlnd Ltd", "Nortlhwind", "N0rthwind Inc", "Northvvind"])
  func lookAlikeName(name: String) {
    let neighbour = known {
      $0.vendorName = "Northwind Ltd"
      $0.vendorKey = VendorKey("Northwind Ltd")?.rawValue
    }
    let document = invoice { $0.vendor.name = Evidenced(value: name) }
    let findings = check(VendorIsKnown(), document, VendorPast(neighbours: [neighbour])).findings
    #expect(findings.map(\.severity) == [.review])
    #expect(findings.first?.expected == "Northwind Ltd")
  }

  @Test(
    "V20b: names that differ in figures only, or are short, are others",
    arguments: [("Depot 1", "Depot 2"), ("Ikea", "Ikeo")])
  func otherNames(one: String, other: String) {
    #expect(!LookAlikeName.alike(one, other))
    #expect(!LookAlikeName.alike(one, one))
  }

  @Test(
    "V20b: a web address that looks like the vendor's is held; V23a: one that is quite different is noted")
  func webAddress() {
    let past = VendorPast(documents: [known { $0.marks.host = "acme-steel.com" }])
    let fake = invoice { $0.vendor.url = Evidenced(value: "www.acrne-steel.com") }
    #expect(check(VendorIsKnown(), fake, past).findings.map(\.severity) == [.review])
    #expect(check(WebAddressIsUsual(), fake, past).findings.isEmpty)
    let other = invoice { $0.vendor.url = Evidenced(value: "www.steelworks.org") }
    #expect(check(VendorIsKnown(), other, past).findings.isEmpty)
    #expect(check(WebAddressIsUsual(), other, past).findings.map(\.severity) == [.warning])
    let same = invoice { $0.vendor.url = Evidenced(value: "https://www.Acme-Steel.com/contact") }
    #expect(check(WebAddressIsUsual(), same, past).findings.isEmpty)
  }

  @Test(
    "V23b: another tax number of the vendor is noted, but not a misread one or one that is spaced otherwise",
    arguments: [("DE 136 695 976", 0), ("DE811907980", 1), ("DE811907981", 0), ("27AAPFU0939F1ZV", 1)])
  func taxNumber(printed: String, findings: Int) {
    let document = invoice { $0.vendor.taxID = Evidenced(value: printed) }
    let pasts = [
      VendorPast(documents: [known { $0.marks.taxID = "DE136695976" }]),
      VendorPast(entry: VendorEntry(name: "Acme", taxIDs: ["DE136695976"])),
    ]
    for past in pasts {
      let found = check(TaxNumberIsUsual(), document, past).findings
      #expect(found.map(\.severity) == Array(repeating: .warning, count: findings))
    }
    #expect(check(TaxNumberIsUsual(), document, VendorPast(documents: [known()])).findings.isEmpty)
  }

  @Test("V23c: a page laid out unlike all of three earlier ones is noted")
  func layout() {
    let document = invoice()
    let own = PageLayout(of: document)
    let other = PageLayout(rawValue: "due:9,70 issued:9,85 lines:50,8 number:75,90 vendor:70,50")
    func findings(_ layouts: [PageLayout?], areApproved: Bool = true) -> [Finding] {
      let documents = layouts.map { layout in
        known {
          $0.marks.layout = layout
          $0.isApproved = areApproved
        }
      }
      return check(LayoutIsUsual(), document, VendorPast(documents: documents)).findings
    }
    #expect(own != nil && other != nil)
    #expect(findings([other, other, other]).map(\.severity) == [.warning])
    #expect(findings([other, other, other, own]).isEmpty)
    #expect(findings([other, other, nil]).isEmpty)
    #expect(findings([other, other, PageLayout(rawValue: "vendor:70,50")]).isEmpty)
    #expect(findings([other, other, other], areApproved: false).isEmpty)
  }

  @Test("V21a: a total far above the vendor's usual ones is held, a somewhat higher one is not")
  func unusualAmount() {
    let totals = ["100", "105", "110", "98", "120", "101"]
    let past = VendorPast(documents: totals.map { total in known { $0.total = Amount(plain: total) } })
    func findings(_ total: String, _ past: VendorPast) -> [Finding] {
      check(AmountIsUsual(), invoice { $0.total.value = Amount(plain: total) }, past).findings
    }
    #expect(findings("130.00", past).isEmpty)
    #expect(findings("20.00", past).isEmpty)
    #expect(findings("1300.00", past).map(\.severity) == [.review])
    #expect(findings("1300.00", VendorPast(documents: Array(past.documents.dropFirst()))).isEmpty)
    let dollars = past.documents.map { document in
      var dollar = document
      dollar.currency = CurrencyCode("USD")
      return dollar
    }
    #expect(findings("1300.00", VendorPast(documents: dollars)).isEmpty)
  }

  @Test(
    "V21b: a total just below a limit of approval is noted",
    arguments: [("990.00", 1), ("900.00", 0), ("1000.00", 0)])
  func belowLimit(total: String, findings: Int) {
    let document = invoice { $0.total.value = Amount(plain: total) }
    #expect(
      check(AmountKeepsOffLimits(), document, nil) { $0.approvalLimits = [Amount(whole: 1000)] }.findings
        .count == findings)
    #expect(check(AmountKeepsOffLimits(), document, nil).findings.isEmpty)
  }

  @Test("V21c: documents of one day that reach a limit only together are held")
  func split() {
    let document = invoice { $0.total.value = Amount(plain: "600.00") }
    let sibling = known {
      $0.total = Amount(plain: "500.00")
      $0.issueDate = document.issueDate.value
    }
    func findings(_ sibling: KnownInvoice, limit: Int = 1000) -> [Finding] {
      check(AmountIsNotSplit(), document, VendorPast(documents: [sibling])) {
        $0.approvalLimits = [Amount(whole: limit)]
      }.findings
    }
    #expect(findings(sibling).map(\.severity) == [.review])
    #expect(findings(known { $0.total = Amount(plain: "500.00") }).isEmpty)
    #expect(findings(sibling, limit: 2000).isEmpty)
    #expect(findings(sibling, limit: 400).isEmpty)
    let credit = invoice {
      $0.total.value = Amount(plain: "600.00")
      $0.kind.value = .creditNote
    }
    let past = VendorPast(documents: [sibling])
    #expect(
      check(AmountIsNotSplit(), credit, past) { $0.approvalLimits = [Amount(whole: 1000)] }.findings.isEmpty)
  }

  @Test("a habit chooses between the readings of one print, not between two prints")
  func openTotal() {
    let habit = HabitualReading(habit: VendorHabit(decimalMark: .comma))
    func total(_ candidates: [String]) -> Amount? {
      var open = invoice { $0.total = .absent(.ambiguous, asPrinted: "1.234") }
      open.total.candidates = candidates.compactMap { Amount(plain: $0) }
      return habit.settle(&open) ? open.total.value : nil
    }
    #expect(total(["1.234", "1234"]) == Amount(whole: 1234))
    #expect(total(["1.234", "1234", "1500"]) == nil)
  }

  @Test("V21d: a round total that nothing makes up is noted")
  func round() {
    func findings(_ total: String, lines: Int) -> [Finding] {
      check(
        AmountIsNotRound(),
        invoice {
          $0.total.value = Amount(plain: total)
          $0.tax = .absent(.notFound)
          $0.lines = Array($0.lines.prefix(lines))
        }, nil
      ).findings
    }
    #expect(findings("3000.00", lines: 1).map(\.severity) == [.warning])
    #expect(findings("3000.00", lines: 2).isEmpty)
    #expect(findings("3001.00", lines: 0).isEmpty)
  }

  @Test("V22: a number built unlike the vendor's earlier ones is noted")
  func numberShape() {
    let past = VendorPast(
      documents: ["R-7", "R-800", "R-900"].map { number in known { $0.number = number } })
    func findings(_ number: String, _ past: VendorPast) -> [Finding] {
      check(NumberHasUsualShape(), invoice { $0.number.value = number }, past).findings
    }
    #expect(findings("R-10001", past).isEmpty)
    #expect(findings("2026/44", past).map(\.severity) == [.warning])
    #expect(findings("2026/44", VendorPast(documents: Array(past.documents.prefix(2)))).isEmpty)
  }

  @Test("only approved documents teach a habit, and only where they agree")
  func habit() {
    #expect(VendorHabit(of: invoice()) == VendorHabit(decimalMark: .comma, dateOrder: .dayMonthYear))
    let comma = known { $0.marks.habit = VendorHabit(decimalMark: .comma, dateOrder: .dayMonthYear) }
    let point = known { $0.marks.habit = VendorHabit(decimalMark: .point) }
    #expect(VendorHabit(of: [comma, known()]) == VendorHabit(decimalMark: .comma, dateOrder: .dayMonthYear))
    #expect(VendorHabit(of: [comma, point]).decimalMark == nil)
    #expect(
      VendorHabit(of: [
        known {
          $0.marks = comma.marks; $0.isApproved = false
        }
      ]) == VendorHabit())
  }
}
