import FoundationEssentials
import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct AdmitDocumentTests {
  let desk = AdmissionDesk()

  @Test(arguments: [(1, Disposition.extractSync), (3, .extractAsync)])
  func sendsOnePageToBeReadAtOnceAndMoreToAJob(pages: Int, disposition: Disposition) async throws {
    await desk.put(Samples.pdf(pages: pages), at: "incoming/a.pdf")
    let admission = try await desk.admit("incoming/a.pdf", run: "one")
    #expect(admission.disposition == disposition)
    #expect(admission.document?.pages == pages)
    #expect(admission.document?.contentType == .pdf)
    let history = try await desk.history(admission)
    #expect(history?.latest.status == .processing)
    #expect(history?.events.map(\.name) == [.admitted])
  }

  @Test func triesAFileOfUnknownPageCountAtOnce() async throws {
    await desk.put(Data("%PDF-1.4\ntrailer<</Root 7 0 R>>\nstartxref\n0\n%%EOF\n".utf8), at: "incoming/a.pdf")
    #expect(try await desk.admit("incoming/a.pdf", run: "one").disposition == .extractSync)
  }

  @Test(arguments: [
    "15-bytes.pdf", "encrypted-empty-user-password-r2.pdf", "encrypted-invoice-aes256.pdf",
    "encrypted-user-password-r3.pdf", "html-error-page.pdf", "text-renamed.pdf", "truncated-half.pdf",
    "truncated.jpg", "zero-byte.pdf", "zero-pages.pdf",
  ])
  func rejectsWhatCannotBeReadAndSaysWhatToDo(name: String) async throws {
    await desk.put(try Fixture.data("malformed/\(name)"), at: "incoming/\(name)")
    let admission = try await desk.admit("incoming/\(name)", run: "one")
    #expect(admission.disposition == .rejected)
    #expect(admission.reasons.count == 1)
    #expect(admission.reasons.first?.message.contains(":") == true)
    #expect(try await desk.history(admission)?.latest.run.executionID == "one")
  }

  @Test(arguments: [
    ("corrupted-mustang.pdf", Disposition.extractSync), ("empty-page.pdf", .extractSync),
    ("png-renamed.jpg", .extractSync), ("garbage-before-header.pdf", .extractAsync),
    ("pdf-renamed.png", .extractAsync), ("twelve-identical-pages.pdf", .extractAsync),
  ])
  func readsWhatIsOnlyOdd(name: String, disposition: Disposition) async throws {
    await desk.put(try Fixture.data("malformed/\(name)"), at: "incoming/\(name)")
    #expect(try await desk.admit("incoming/\(name)", run: "one").disposition == disposition)
  }

  @Test func rejectsAFileOverTheLimitWithoutReadingIt() async throws {
    await desk.put(Data(repeating: 1, count: 2001), at: "incoming/a.pdf")
    let desk = AdmissionDesk(sharing: self.desk, maximumBytes: 2000)
    let admission = try await desk.admit("incoming/a.pdf", run: "one")
    #expect(admission.disposition == .rejected)
    #expect(admission.reasons.map(\.code) == [.tooLarge])
    #expect(admission.document?.size == 2001)
    #expect(await desk.files.reads == 0)
  }

  @Test(arguments: [(3, Disposition.extractAsync), (4, .rejected)])
  func rejectsMorePagesThanAreAcceptedAndNamesBoth(pages: Int, disposition: Disposition) async throws {
    await desk.put(Samples.pdf(pages: pages), at: "incoming/a.pdf")
    let desk = AdmissionDesk(sharing: self.desk, maximumPages: 3)
    let admission = try await desk.admit("incoming/a.pdf", run: "one")
    #expect(admission.disposition == disposition)
    #expect(
      admission.reasons.map(\.message)
        == (disposition == .rejected
          ? ["The file has 4 pages, and at most 3 are accepted: split it and send the parts."] : []))
  }

  @Test func goesOnWithAFileOfUnknownPageCountUnderAnyLimit() async throws {
    await desk.put(Data("%PDF-1.4\ntrailer<</Root 7 0 R>>\nstartxref\n0\n%%EOF\n".utf8), at: "incoming/a.pdf")
    let desk = AdmissionDesk(sharing: self.desk, maximumPages: 1)
    #expect(try await desk.admit("incoming/a.pdf", run: "one").disposition == .extractSync)
  }

  @Test(
    arguments: [(nil, "incoming/a.pdf"), ("raw", nil), ("raw", ""), ("", "incoming/a.pdf")]
      as [(String?, String?)])
  func refusesAnEventWithoutBucketOrKey(bucket: String?, key: String?) async {
    let request = AdmitRequest(run: Samples.run("one"), event: ReceivedFile(bucket: bucket, key: key))
    await #expect(throws: StepFailure(.malformedEvent, "the event names no bucket or no key")) {
      try await desk.step.admit(request)
    }
  }

  @Test(arguments: [("raw", "incoming/folder/"), ("raw", "elsewhere/a.pdf"), ("results", "incoming/a.pdf")])
  func ignoresWhatIsNoDocumentOfOurs(bucket: String, key: String) async throws {
    let event = ReceivedFile(bucket: bucket, key: key)
    let admission = try await desk.step.admit(AdmitRequest(run: Samples.run("one"), event: event))
    #expect(admission == Admission(.ignored))
    #expect(await desk.table.allRecords.isEmpty)
  }

  @Test func failsAsDocumentMissingWhenTheFileIsGone() async throws {
    let failure = await #expect(throws: StepFailure.self) {
      try await desk.admit("incoming/a.pdf", run: "one")
    }
    #expect(failure?.errorType == "DocumentMissing")
  }

  /// The last three begin with what is one character with the slash before it.
  @Test(arguments: [
    "a b.pdf", "a+b.pdf", "100%25.pdf", "Rechnung März ü.pdf", "🧾.pdf", "\u{308}ber.pdf", "\u{FE0F}.pdf",
    "\u{1F3FD}.pdf",
  ])
  func takesEveryFileNameAsItIs(name: String) async throws {
    await desk.put(Samples.pdf(pages: 1), at: "incoming/\(name)")
    let admission = try await desk.admit("incoming/\(name)", run: "one")
    #expect(admission.document.map { Array($0.fileName.utf8) } == Array(name.utf8))
    #expect(admission.disposition == .extractSync)
  }

  @Test(arguments: [("R-1", EmbeddedInvoice(number: "R-1") as EmbeddedInvoice?), ("", nil)])
  func keepsTheInvoiceThatAFileCarriesAndSaysOnlyThatThereIsOne(xml: String, kept: EmbeddedInvoice?)
    async throws
  {
    await desk.put(Samples.pdf(pages: 1, carrying: xml), at: "incoming/a.pdf")
    let document = try #require(try await desk.admit("incoming/a.pdf", run: "one").document)
    #expect(document.embeddedInvoice == true)
    let key = ResultKey.embeddedInvoice(of: document.documentID)
    let data = try #require(try await desk.results.read(key))
    let file = try MessageJSON.decode(EmbeddedInvoiceFile.self, from: data, orThrow: .internal)
    #expect(file == EmbeddedInvoiceFile(invoice: kept))
    #expect(ResultKey.everything(of: document.documentID).contains { key.hasPrefix($0) })
  }

  @Test func keepsNothingOfAFileThatCarriesNothingOrIsNotRead() async throws {
    await desk.put(Samples.pdf(pages: 1), at: "incoming/a.pdf")
    #expect(try await desk.admit("incoming/a.pdf", run: "one").document?.embeddedInvoice == nil)
    for name in ["b", "c"] {
      await desk.put(Samples.pdf(pages: 1, carrying: "R-1"), at: "incoming/\(name).pdf")
      _ = try await desk.admit("incoming/\(name).pdf", run: name)
    }
    #expect(await desk.results.keys.count == 1)
  }

  @Test func endsASecondEventOfTheSameDocumentAsARepetition() async throws {
    await desk.put(Samples.pdf(pages: 1), at: "incoming/a.pdf")
    let first = try await desk.admit("incoming/a.pdf", run: "one")
    let second = try await desk.admit("incoming/a.pdf", run: "two")
    #expect(second == Admission(.repeatedEvent, document: second.document))
    #expect(second.document?.documentID == first.document?.documentID)
    #expect(try await desk.history(first)?.latest.run.executionID == "one")
  }

  @Test func endsTheSameBytesUnderAnotherNameAsADuplicate() async throws {
    await desk.put(Samples.pdf(pages: 1), at: "incoming/a.pdf")
    await desk.put(Samples.pdf(pages: 1), at: "incoming/b.pdf")
    let first = try await desk.admit("incoming/a.pdf", run: "one")
    let second = try await desk.admit("incoming/b.pdf", run: "two")
    #expect(second.disposition == .duplicate)
    #expect(second.duplicateOf == first.document?.documentID)
    #expect(second.reasons.map(\.code) == [.sameContent])
  }

  @Test func takesOtherBytesUnderTheSameNameAsAnotherDocument() async throws {
    await desk.put(Samples.pdf(pages: 1), at: "incoming/a.pdf")
    let first = try await desk.admit("incoming/a.pdf", run: "one")
    await desk.put(Samples.pdf(pages: 2), at: "incoming/a.pdf")
    let second = try await desk.admit("incoming/a.pdf", run: "two")
    #expect(second.disposition == .extractAsync)
    #expect(first.document?.documentID != second.document?.documentID)
  }

  @Test func readsTheVersionThatTheEventNames() async throws {
    await desk.put(Samples.pdf(pages: 1), at: "incoming/a.pdf")
    await desk.put(Samples.pdf(pages: 2), at: "incoming/a.pdf")
    let event = ReceivedFile(bucket: "raw", key: "incoming/a.pdf", version: "v1")
    let admission = try await desk.step.admit(AdmitRequest(run: Samples.run("one"), event: event))
    #expect(admission.document?.pages == 1)
    #expect(admission.document?.version == "v1")
  }

  @Test func letsARetryOfTheSameRunGoTheSameWay() async throws {
    await desk.put(Samples.pdf(pages: 3), at: "incoming/a.pdf")
    let first = try await desk.admit("incoming/a.pdf", run: "one")
    #expect(try await desk.admit("incoming/a.pdf", run: "one") == first)
  }

  @Test func takesUpAFailedDocumentAgain() async throws {
    await desk.put(Samples.pdf(pages: 1), at: "incoming/a.pdf")
    let first = try await desk.admit("incoming/a.pdf", run: "one")
    try await desk.fail(first, run: "one")
    #expect(try await desk.admit("incoming/a.pdf", run: "two").disposition == .extractSync)
    #expect(try await desk.history(first)?.latest.run.executionID == "two")
  }

  @Test func takesOverTheBytesOfAFailedDocument() async throws {
    await desk.put(Samples.pdf(pages: 1), at: "incoming/a.pdf")
    await desk.put(Samples.pdf(pages: 1), at: "incoming/b.pdf")
    try await desk.fail(try await desk.admit("incoming/a.pdf", run: "one"), run: "one")
    #expect(try await desk.admit("incoming/b.pdf", run: "two").disposition == .extractSync)
    #expect(try await desk.admit("incoming/a.pdf", run: "three").disposition == .duplicate)
  }

  @Test func repeatsWhatARunThatDiedBetweenTheTwoClaimsHadBegun() async throws {
    await desk.put(Samples.pdf(pages: 1), at: "incoming/a.pdf")
    let dying = desk.step(claims: ClaimsThatDieAtTheContent(desk.table))
    await #expect(throws: StepFailure.self) {
      try await dying.admit(desk.request("incoming/a.pdf", run: "one"))
    }
    #expect(try await desk.admit("incoming/a.pdf", run: "two").disposition == .repeatedEvent)
    #expect(try await desk.admit("incoming/a.pdf", run: "one").disposition == .extractSync)
  }

  @Test func reprocessesADocumentThatHasItsOutcomeButNotOneInWork() async throws {
    await desk.put(Samples.pdf(pages: 1), at: "incoming/a.pdf")
    let first = try await desk.admit("incoming/a.pdf", run: "one")
    #expect(try await desk.admit("incoming/a.pdf", run: "two", reprocess: true).disposition == .repeatedEvent)
    let document = try #require(first.document)
    _ = try await desk.table.finish(
      Samples.record(document, status: .approved, run: Samples.run("one")), events: [])
    #expect(try await desk.admit("incoming/a.pdf", run: "two").disposition == .repeatedEvent)
    #expect(try await desk.admit("incoming/a.pdf", run: "two", reprocess: true).disposition == .extractSync)
  }

  @Test func takesADocumentOverFromTheRunThatIsNamedAndFromNoOther() async throws {
    await desk.put(Samples.pdf(pages: 1), at: "incoming/a.pdf")
    let document = try #require(try await desk.admit("incoming/a.pdf", run: "one").document)
    func takeover(from run: String, by name: String) async throws -> Disposition {
      let event = ReceivedFile(again: document, replaces: run)
      return try await desk.step.admit(AdmitRequest(run: Samples.run(name), event: event)).disposition
    }
    #expect(try await takeover(from: "another", by: "two") == .repeatedEvent)
    #expect(try await takeover(from: "one", by: "two") == .extractSync)
  }

  @Test(arguments: 1...40)
  func letsExactlyOneOfTwoRunsAtTheSameTimeProceed(attempt: Int) async throws {
    await desk.put(Samples.pdf(pages: 1), at: "incoming/a.pdf")
    async let one = desk.admit("incoming/a.pdf", run: "one")
    async let two = desk.admit("incoming/a.pdf", run: "two")
    let dispositions = try await [one.disposition, two.disposition]
    #expect(dispositions.filter { $0 == .extractSync }.count == 1)
    #expect(dispositions.filter { $0 == .repeatedEvent }.count == 1)
  }

  @Test(arguments: 1...40)
  func letsExactlyOneOfTwoNamesForTheSameBytesProceed(attempt: Int) async throws {
    await desk.put(Samples.pdf(pages: 1), at: "incoming/a.pdf")
    await desk.put(Samples.pdf(pages: 1), at: "incoming/b.pdf")
    async let one = desk.admit("incoming/a.pdf", run: "one")
    async let two = desk.admit("incoming/b.pdf", run: "two")
    let dispositions = try await [one.disposition, two.disposition]
    #expect(dispositions.filter { $0 == .extractSync }.count == 1)
    #expect(dispositions.filter { $0 == .duplicate }.count == 1)
  }
}

/// Claims documents, and dies when it comes to their bytes.
private struct ClaimsThatDieAtTheContent: DocumentClaims {
  let claims: any DocumentClaims

  init(_ claims: any DocumentClaims) { self.claims = claims }

  func claim(_ record: InvoiceRecord, terms: ClaimTerms) async throws(StepFailure) -> Bool {
    try await claims.claim(record, terms: terms)
  }

  func claimContent(
    hash: String, for documentID: String, replacing owner: String?
  ) async throws(StepFailure) -> ContentClaim {
    throw StepFailure(.dependencyUnavailable, "scripted")
  }
}
