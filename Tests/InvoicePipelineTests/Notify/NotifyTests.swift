import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct NotifyTests {
  let desk = StoreDesk()
  let topic = RecordingPeopleTopic()
  let mail = RecordingMail()

  private func notify(
    topic: RecordingPeopleTopic? = nil, mail: RecordingMail? = nil, records: (any InvoiceRecords)? = nil
  ) -> NotifyOutcome {
    NotifyOutcome(
      records: records ?? desk.table, queries: desk.table, topic: topic ?? self.topic,
      mail: mail ?? self.mail, now: desk.clock.now)
  }

  private func stored(_ outcome: Outcome = .needsReview) async throws -> ProcessedDocument {
    try await desk.claim("one")
    let request = try await desk.decide(
      "one", outcome: outcome, invoice: outcome == .rejected ? nil : StoreDesk.invoice)
    _ = try await desk.store().store(request, in: desk.invocation)
    return request
  }

  @Test(arguments: Outcome.allCases)
  func tellsPeopleOfEveryOutcomeByTopicAndMail(outcome: Outcome) async throws {
    try await notify().notify(try await stored(outcome), in: desk.invocation)
    #expect(await topic.messages.map(\.outcome) == [outcome.rawValue])
    #expect(await mail.letters.count == 1)
    #expect(try await desk.history()?.events.suffix(2).map(\.name) == [.notified, .mailed])
  }

  @Test func tellsWhatAPersonNeedsAndNoBankData() async throws {
    try await notify().notify(try await stored(), in: desk.invocation)
    let letter = try #require(await mail.letters.first)
    for text in [
      "a.pdf", "Müller & Söhne", "R-1 <b>", "2026-11-01", "119.00 EUR", "needs-review", "not confirmed",
    ] {
      #expect(letter.text.contains(text))
    }
    #expect(letter.html.contains("Müller &amp; Söhne"))
    #expect(letter.html.contains("R-1 &lt;b&gt;"))
    #expect(!(letter.text + letter.html).contains("DE02"))
  }

  @Test func tellsTheSenderWhatToDoAboutARejectedDocument() async throws {
    try await notify().notify(try await stored(.rejected), in: desk.invocation)
    #expect(await mail.letters.first?.text.contains("send the document again") == true)
  }

  @Test func tellsOnlyOnceWhenTheStepIsRepeated() async throws {
    let request = try await stored()
    try await notify().notify(request, in: desk.invocation)
    try await notify().notify(request, in: desk.invocation)
    #expect(await topic.messages.count == 1)
    #expect(await mail.letters.count == 1)
  }

  @Test func tellsTwiceRatherThanNotAtAllWhenItDiesBeforeItNotedIt() async throws {
    let request = try await stored()
    let dying = notify(records: FailingInvoiceRecords(desk.table, failing: 1))
    await #expect(throws: StepFailure.self) { try await dying.notify(request, in: desk.invocation) }
    try await dying.notify(request, in: desk.invocation)
    #expect(await topic.messages.count == 2)
  }

  @Test func sendsMailAlthoughTheTopicFailsAndThenTriesAgain() async throws {
    let request = try await stored()
    let topic = RecordingPeopleTopic(failing: 1)
    await #expect(throws: StepFailure.self) {
      try await notify(topic: topic).notify(request, in: desk.invocation)
    }
    #expect(await mail.letters.count == 1)
    try await notify(topic: topic).notify(request, in: desk.invocation)
    #expect(await topic.messages.count == 1)
    #expect(await mail.letters.count == 1)
  }

  @Test func tellsTheTopicOnceHoweverOftenMailIsTriedAgain() async throws {
    let request = try await stored()
    let mail = RecordingMail(failing: 2)
    for _ in 1...2 {
      await #expect(throws: StepFailure.self) {
        try await notify(mail: mail).notify(request, in: desk.invocation)
      }
    }
    try await notify(mail: mail).notify(request, in: desk.invocation)
    #expect(await topic.messages.count == 1)
    #expect(await mail.letters.count == 1)
  }

  @Test func aMailThatIsRefusedForGoodFailsNothingAndIsNoted() async throws {
    let request = try await stored(.approved)
    let mail = RecordingMail(refusing: "MessageRejected")
    try await notify(mail: mail).notify(request, in: desk.invocation)
    #expect(await topic.messages.map(\.outcome) == ["approved"])
    #expect(try await desk.history()?.events.last?.detail == "refused MessageRejected")
    #expect(desk.log.lines.contains { $0.contains("warning mail was refused") })
    #expect(desk.log.measurements.contains(Measurement("MailsRefused", 1)))
  }

  @Test func whoHeardOfAnOutcomeIsNotToldTheContrary() async throws {
    let request = try await stored(.approved)
    await #expect(throws: StepFailure.self) {
      try await notify(mail: RecordingMail(failing: 1)).notify(request, in: desk.invocation)
    }
    try await failure(document: desk.document, event: nil)
    #expect(await topic.messages.map(\.outcome) == ["approved"])
    #expect(await mail.letters.count == 1)
  }

  @Test func saysNothingForARunThatLostItsDocument() async throws {
    let request = try await stored()
    try await desk.claim("two", terms: .reprocess)
    try await notify().notify(request, in: desk.invocation)
    #expect(await topic.messages.isEmpty)
  }

  @Test func keepsSubjectsInASCIIAndValuesOnOneLine() async throws {
    let document = Samples.document(key: "incoming/Rechnung\nBcc: x März 🧾.pdf")
    try await failure(document: document, event: nil)
    let message = try #require(await topic.messages.first)
    #expect(message.subject == "Processing failed: Rechnung Bcc: x M?rz ?.pdf")
    #expect(message.text.contains("File: Rechnung Bcc: x März 🧾.pdf\n"))
  }

  @Test func namesTheFileTheFailureAndWhatToDoNext() async throws {
    try await desk.claim("one")
    try await failure(document: desk.document, event: nil)
    try await failure(document: desk.document, event: nil)
    let messages = await topic.messages
    #expect(messages.count == 1)
    let text = try #require(messages.first?.text)
    for part in ["a.pdf", "Collect", "JobFailed", "invoices retry \(desk.document.documentID)"] {
      #expect(text.contains(part))
    }
  }

  @Test func namesTheFileOfTheEventWhenTheDocumentIsNotKnown() async throws {
    try await failure(document: nil, event: ReceivedFile(bucket: "raw", key: "incoming/b.pdf"))
    #expect(await topic.messages.first?.text.contains("File: b.pdf") == true)
  }

  @Test func saysThatAnArchivedFileIsRestoredFirst() async throws {
    let event = ReceivedFile(bucket: "raw", key: "incoming/b.pdf")
    try await failure(document: nil, event: event, error: "FileArchived")
    let text = try #require(await topic.messages.first?.text)
    #expect(text.contains("restore-object") && text.contains("invoices retry b.pdf"))
  }

  @Test func namesAFileWhoseNameBeginsWithACombiningMark() async throws {
    try await failure(document: nil, event: ReceivedFile(bucket: "raw", key: "incoming/\u{301}b.pdf"))
    #expect(await topic.messages.first?.text.contains("incoming") == false)
  }

  @Test func doesNotReportTheFailureOfARunThatWasReplaced() async throws {
    try await desk.claim("one")
    try await desk.claim("two", terms: .takeover(from: "one"))
    try await failure(document: desk.document, event: nil)
    #expect(await topic.messages.isEmpty)
  }

  private func failure(
    document: Document?, event: ReceivedFile?, error: String = "JobFailed"
  ) async throws {
    let step = NotifyFailure(
      records: desk.table, queries: desk.table, topic: topic, mail: mail, now: desk.clock.now)
    try await step.notify(
      FailedRun(
        run: Samples.run("one"), document: document, event: event,
        failure: RunFailure(state: "Collect", error: error)),
      in: desk.invocation)
  }
}
