import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct DocumentCostTests {
  let desk = StoreDesk()

  /// Of one page: three steps that say what they used, and the states after them.
  private let steps = [
    StepUsage(transitions: 2, milliseconds: 400, megabytes: 512),
    StepUsage(transitions: 2, milliseconds: 1600, megabytes: 512),
    StepUsage(transitions: 2, milliseconds: 2, megabytes: 256), StepUsage(transitions: 4),
  ]

  private func run(
    _ name: String, readingPages pages: Int?, using steps: [StepUsage]?, _ terms: ClaimTerms = .usual
  ) async throws -> [Double] {
    let run = Samples.run(name, startedAt: "2026-11-21T12:00:0\(name.count).000Z")
    _ = try await desk.table.claim(Samples.record(desk.document, run: run), terms: terms)
    _ = try await desk.table.append(
      HistoryEvent(.admitted, at: desk.clock.now(), run: run), to: desk.document)
    if let pages {
      let event = HistoryEvent(.extracted, at: desk.clock.now(), run: run, detail: "pages=\(pages)")
      _ = try await desk.table.append(event, to: desk.document)
    }
    let decided = try await desk.decide(name)
    let request = ProcessedDocument(
      run: run, document: desk.document, processed: decided.processed, usage: steps)
    _ = try await desk.store().store(request, in: desk.invocation)
    return desk.log.measurements.filter { $0.name == "CostPerDocument" }.map(\.value)
  }

  @Test func recordsWhatTheRunUsedAndWhatItCost() async throws {
    // 3 pages, 10 transitions, 1.0005 GB-seconds, and the rest.
    #expect(try await run("one", readingPages: 3, using: steps) == [0.030483])
    let record = try #require(try await desk.record())
    #expect(record.costMicroUSD == 30_000 + 250 + 13 + 220)
    #expect(
      record.usage
        == RunUsage(pages: 3, transitions: 10, milliseconds: 2002, gigabyteMilliseconds: 1000))
  }

  @Test func costsTheSameWhenStoringIsRepeated() async throws {
    _ = try await run("one", readingPages: 3, using: steps)
    #expect(try await run("one", readingPages: 3, using: steps) == [0.030483, 0.030483])
  }

  @Test func countsNoPageTwiceWhenADocumentIsProcessedAgain() async throws {
    _ = try await run("one", readingPages: 3, using: steps)
    let again = [StepUsage(transitions: 10)]
    #expect(try await run("three", readingPages: nil, using: again, .reprocess) == [0.030483, 0.00047])
    #expect(try await desk.record()?.costMicroUSD == 30_483 + 470)
    #expect(try await desk.record()?.usage?.pages == 0)
  }

  @Test func countsNoPageOfADocumentThatWasTurnedAway() async throws {
    #expect(try await run("one", readingPages: nil, using: [StepUsage(transitions: 7)]) == [0.000395])
  }

  @Test func takesWhatIsNotToldForNothing() async throws {
    #expect(try await run("one", readingPages: 1, using: nil) == [0.01022])
  }

  @Test(arguments: [
    ([:], DocumentPrices(page: 10_000, transition: 25, gigabyteSecondNano: 13_333, run: 220)),
    (
      [
        "PRICE_PAGE_MICRO_USD": "8000", "PRICE_TRANSITION_MICRO_USD": "30",
        "PRICE_GIGABYTE_SECOND_NANO_USD": "16667", "PRICE_RUN_MICRO_USD": "0",
      ], DocumentPrices(page: 8_000, transition: 30, gigabyteSecondNano: 16_667, run: 0)
    ),
  ])
  func readsPricesFromTheConfiguration(environment: [String: String], prices: DocumentPrices) throws {
    var reader = EnvironmentReader(environment)
    #expect(DocumentPrices(from: &reader) == prices)
    try reader.check()
  }
}
