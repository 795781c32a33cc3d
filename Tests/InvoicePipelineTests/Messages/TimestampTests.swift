import FoundationEssentials
import InvoicePipeline
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2026-11-21T15:04:05.123Z", "2026-11-21T15:04:05.123Z"),
    ("2026-11-21T15:04:05Z", "2026-11-21T15:04:05.000Z"),
    ("2026-11-21T15:04:05.123456+00:00", "2026-11-21T15:04:05.123Z"),
    ("1969-12-31T23:59:59.9Z", "1969-12-31T23:59:59.900Z"),
  ])
  func readsIsoTimesAndWritesThemInFixedWidth(text: String, written: String) {
    #expect(Timestamp(iso: text)?.description == written)
  }

  @Test(arguments: ["", "2026-11-21", "2026-11-21T25:00:00Z", "2026-11-21T15:04:05", "2026-02-30T00:00:00Z"])
  func refusesWhatIsNoTimeInUTC(text: String) {
    #expect(Timestamp(iso: text) == nil)
  }

  @Test func comesBackFromADateAndFromJSON() throws {
    let time = Timestamp(Date(timeIntervalSince1970: 1_795_273_445.123))
    #expect(time.description == "2026-11-21T15:04:05.123Z")
    let json = try MessageJSON.encode([time])
    #expect(try MessageJSON.decode([Timestamp].self, from: json, orThrow: .internal) == [time])
    #expect(Timestamp(time.date) == time)
    #expect(time.month == "2026-11")
  }
}
