import Testing

@testable import InvoiceDomain

@Suite("Dates as printed") struct DateReaderTests {
  @Test(
    "reads every usual form",
    arguments: [
      ("2026-03-31", "2026-03-31"), ("31.03.2026", "2026-03-31"), ("03/31/2026", "2026-03-31"),
      ("20260331", "2026-03-31"),
      ("31 March 2026", "2026-03-31"), ("March 31, 2026", "2026-03-31"), ("31. März 2026", "2026-03-31"),
      ("31 mars 2026", "2026-03-31"), ("31 maart 2026", "2026-03-31"), ("31 marzo 2026", "2026-03-31"),
      ("31 de marzo de 2026", "2026-03-31"), ("31 de março de 2026", "2026-03-31"),
      ("31-Mar-26", "2026-03-31"),
      ("Tuesday, 31 March 2026", "2026-03-31"), ("4th of July 2026", "2026-07-04"),
      ("1er août 2026", "2026-08-01"),
      ("05/05/2026", "2026-05-05"), ("Dienstag, 31. März 2026", "2026-03-31"), ("31MAR2026", "2026-03-31"),
      ("Date: 15.03.26 14:05", "2026-03-15"),
    ])
  func forms(printed: String, iso: String) {
    #expect(Set(DateReader.readings(of: printed).map(\.date.description)) == [iso])
  }

  @Test(
    "a year of two digits may stand first: the country decides, then what is new",
    arguments: [
      ("26/03/04", "Tokyo, Japan", "2026-03-04"), ("25/03/26", "Tokyo, Japan", "2025-03-26"),
      ("25/03/26", "Leeds LS1 4AP", "2026-03-25"), ("25/03/26", "", "2026-03-25"), ("26/03/04", "", nil),
    ])
  func yearFirst(printed: String, place: String, iso: String?) {
    let invoice = Readings.interpret(
      Reading(fields: [
        Readings.field(.issueDate, printed, label: "Date"), Readings.field(.vendorAddress, place, top: 0.1),
      ])
    ).invoice
    #expect(invoice.issueDate.value?.description == iso)
  }

  @Test("a date long past that can also be read as a new one is shown to a person")
  func longPast() {
    let findings = Readings.interpret(
      Reading(fields: [
        Readings.field(.issueDate, "26.02.04", label: "Datum"),
        Readings.field(.vendorAddress, "80333 München, Deutschland", top: 0.1),
      ])
    ).findings
    #expect(findings.contains { $0.rule == "V10" && $0.severity == .review })
  }

  @Test(
    "terms that count from another day, or that only grant a discount, name no day",
    arguments: [
      "30 jours fin de mois", "30 days EOM", "30 days end of month", "2% discount if paid within 10 days",
      "3 % Skonto innerhalb 10 Tagen", "60 giorni fine mese", "60 gg d.f.f.m.", "60 gg D.F.F.M.",
      "10 Werktage", "zahlbar binnen 5 Arbeitstagen", "10 business days", "30 jours ouvrés",
      "10 giorni lavorativi", "15 días hábiles", "5 dias úteis", "10 werkdagen",
    ])
  func openTerms(printed: String) { #expect(PaymentTermsReader.days(in: printed) == nil) }

  @Test("keeps both orders where the print allows both")
  func ambiguous() {
    #expect(
      Set(DateReader.readings(of: "03/04/2026").map(\.date.description)) == ["2026-04-03", "2026-03-04"])
  }

  @Test(
    "finds none where none is", arguments: ["", "12:30", "31.02.2026", "12 34 56 78", "Net 30", "19280104"])
  func none(printed: String) {
    #expect(DateReader.readings(of: printed).isEmpty)
  }

  @Test(
    "reads days of payment terms",
    arguments: [
      ("Net 15", 15), ("30 days", 30), ("zahlbar innerhalb 14 Tagen", 14), ("2 % 10 net 30", 30),
      ("30 jours", 30),
      ("10 Tage 2 % Skonto, 30 Tage netto", 30), ("binnen 14 dagen", 14), ("a 60 giorni", 60),
      ("30 días", 30), ("Net30", 30), ("due on receipt", 0),
    ])
  func terms(printed: String, days: Int) {
    #expect(PaymentTermsReader.days(in: printed) == days)
  }

  @Test(
    "the unmistakable dates of a document decide the others",
    arguments: [("31/01/2026", "2026-02-03"), ("01/31/2026", "2026-03-02")])
  func documentOrder(witness: String, due: String) {
    let reading = Reading(fields: [
      Readings.field(.issueDate, witness, label: "Date"),
      Readings.field(.dueDate, "03/02/2026", label: "Due date", top: 0.6),
    ])
    #expect(Readings.interpret(reading).invoice.dueDate.value?.description == due)
  }

  @Test("a date that nothing decides is said to be open")
  func open() {
    let reading = Reading(fields: [Readings.field(.issueDate, "03/02/2026", label: "Date")])
    let date = Readings.interpret(reading).invoice.issueDate
    #expect(date.absence == .ambiguous)
    #expect(date.candidates.count == 2)
  }
}
