import AWSServices
import InvoicePipeline
import InvoiceTestSupport
import Testing

@testable import InvoiceAdapters

@Suite struct EventItemTests {
  private let event = HistoryEvent(
    .admitted, at: Samples.run("one").startedAt, run: Samples.run("one"), detail: "extract-sync")

  @Test func ofACanaryExpiresAWeekAfterItHappened() throws {
    let item = EventItem.item(of: event, in: Samples.document(canary: true))
    let expiry = event.at.adding(seconds: 7 * 86_400).milliseconds / 1000
    #expect(item["expiresAt"] == .number(String(expiry)))
    #expect(EventItem.event(from: item) == event)
  }

  @Test func ofADocumentIsKept() {
    #expect(EventItem.item(of: event, in: Samples.document())["expiresAt"] == nil)
  }
}
