import InvoiceDomain
public import InvoicePipeline

/// What every register does. Checked under fresh keys each time, so it may run on a table in use.
public struct InvoiceRegisterContract: Sendable {
  let register: any InvoiceRegister

  public init(register: any InvoiceRegister) { self.register = register }

  public func check(_ name: String) async throws {
    try await checkOrder("\(name) order")
    try await checkLimit("\(name) limit")
    for attempt in 1...5 { try await checkRace("\(name) race \(attempt)") }
  }

  private func entry(_ document: String, run: String, total: String = "119.00") -> RegisterEntry {
    RegisterEntry(
      KnownInvoice(
        documentID: document, vendorKey: "müller", numberKey: "R1",
        issueDate: CalendarDate(iso: "2026-11-01"), total: Amount(plain: total),
        currency: CurrencyCode("EUR"), kind: .invoice),
      executionID: run)
  }

  private func checkOrder(_ key: String) async throws {
    let a = entry("a", run: "one")
    let b = entry("b", run: "two")
    try demand(try await register.enter(a, under: key) == [], "nothing stands before the first")
    try demand(try await register.enter(b, under: key) == [a], "the second sees the first as it was entered")
    try demand(try await register.enter(a, under: key) == [], "a run keeps its place")
    try demand(try await register.enter(b, under: key) == [a], "so does the second")
    let again = entry("a", run: "three")
    try demand(try await register.enter(again, under: key) == [a, b], "a new run of a document stands last")
    try demand(
      try await register.enter(a, under: "\(key) 2") == [], "keys have nothing to do with each other")
    try demand(
      try await register.enter(entry("b", run: "two", total: "1.00"), under: key) == [a],
      "a run keeps its place although it reads something else")
  }

  private func checkLimit(_ key: String) async throws {
    for number in 1...RegisterEntry.mostUnderOneKey {
      let earlier = try await register.enter(entry("\(number)", run: "run"), under: key)
      try demand(earlier?.count == number - 1, "there is a place for each up to the limit")
    }
    try demand(
      try await register.enter(entry("more", run: "run"), under: key) == nil, "a full register says so")
    try demand(try await register.enter(entry("2", run: "run"), under: key)?.count == 1, "a place is kept")
  }

  private func checkRace(_ key: String) async throws {
    let places = try await withThrowingTaskGroup(of: Int.self) { group in
      for run in 1...4 {
        group.addTask { try await register.enter(entry("\(run)", run: "\(run)"), under: key)?.count ?? -1 }
      }
      return try await group.reduce(into: [Int]()) { $0.append($1) }.sorted()
    }
    try demand(places == [0, 1, 2, 3], "of entries at the same time each has a place of its own")
  }
}
