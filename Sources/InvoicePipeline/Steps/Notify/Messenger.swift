/// Sends one message by every way there is, by each once a run.
///
/// What a way was told is in the history: `notified` by the topic, `mailed` by mail. Each is looked up before sending and
/// written after it. A run that dies in between tells twice: people can ignore a second message, but not act on one that
/// never came. A message about no document has no history, and is told again when the step is repeated.
struct Messenger: Sendable {
  let topic: any PeopleTopic
  /// Absent when no addresses are configured.
  let mail: (any Mail)?
  let records: any InvoiceRecords
  let now: Now

  /// Tries every way, then throws the first failure, so that one way's fault does not silence the other. That the mail
  /// service refuses for good is noted and counted, and no failure: asking again would not help, and the topic was told.
  func send(
    _ message: PeopleMessage, about document: Document?, run: Run, in invocation: Invocation
  ) async throws(StepFailure) {
    var first: StepFailure?
    do {
      try await once(.notified, about: document, run: run, in: invocation) { () async throws(StepFailure) in
        try await topic.publish(
          subject: message.asciiSubject, text: message.text, outcome: message.outcome)
        return message.outcome
      }
    } catch {
      first = error
    }
    if let mail {
      do {
        try await once(.mailed, about: document, run: run, in: invocation) { () async throws(StepFailure) in
          let letter = Letter(subject: message.subject, text: message.text, html: message.html)
          guard case .refused(let code) = try await mail.send(letter) else { return message.outcome }
          invocation.log.warning("mail was refused", ["error": .code(code)])
          invocation.metrics.record([Measurement("MailsRefused", 1)])
          return "refused \(code)"
        }
      } catch {
        first = first ?? error
      }
    }
    if let first { throw first }
  }

  /// - Parameter tell: returns what the history says of it.
  private func once(
    _ event: HistoryEvent.Name, about document: Document?, run: Run, in invocation: Invocation,
    tell: () async throws(StepFailure) -> String
  ) async throws(StepFailure) {
    guard let document else {
      _ = try await tell()
      return
    }
    guard try await !records.contains(event, of: document.documentID, run: run) else {
      invocation.log.info(
        "told before", ["documentID": .code(document.documentID), "event": .code(event.rawValue)])
      return
    }
    let detail = try await tell()
    _ = try await records.append(HistoryEvent(event, at: now(), run: run, detail: detail), to: document)
  }
}
