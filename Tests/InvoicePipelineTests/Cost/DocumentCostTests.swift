import InvoicePipeline
import InvoiceTestSupport
import Testing

@Suite struct DocumentCostTests {
  let desk = StoreDesk()

  private func run(_ name: String, readingPages pages: Int?, _ terms: ClaimTerms = .usual) async throws
    -> [Double]
  {
    try await desk.claim(name, terms: terms)
    let run = Samples.run(name, startedAt: "2026-11-21T12:00:0\(name.count).000Z")
    _ = try await desk.table.append(
      HistoryEvent(.admitted, at: desk.clock.now(), run: run), to: desk.document)
    if let pages {
      let event = HistoryEvent(.extracted, at: desk.clock.now(), run: run, detail: "pages=\(pages)")
      _ = try await desk.table.append(event, to: desk.document)
    }
    _ = try await desk.store().store(try await desk.decide(name), in: desk.invocation)
    return desk.log.measurements.filter { $0.name == "CostPerDocument" }.map(\.value)
  }

  @Test func countsThePagesThatWereReadAndTheRun() async throws {
    #expect(try await run("one", readingPages: 3) == [0.0305])
    #expect(try await desk.record()?.costMicroUSD == 30_500)
  }

  @Test func countsNoPageTwiceWhenADocumentIsProcessedAgain() async throws {
    _ = try await run("one", readingPages: 3)
    #expect(try await run("three", readingPages: nil, .reprocess) == [0.0305, 0.0005])
    #expect(try await desk.record()?.costMicroUSD == 31_000)
  }

  @Test func countsNoPageOfADocumentThatWasTurnedAway() async throws {
    #expect(try await run("one", readingPages: nil) == [0.0005])
  }

  @Test(arguments: [
    ([:], DocumentPrices(page: 10_000, run: 500)),
    (["PRICE_PAGE_MICRO_USD": "8000", "PRICE_RUN_MICRO_USD": "0"], DocumentPrices(page: 8_000, run: 0)),
  ])
  func readsPricesFromTheConfiguration(environment: [String: String], prices: DocumentPrices) throws {
    var reader = EnvironmentReader(environment)
    #expect(DocumentPrices(from: &reader) == prices)
    try reader.check()
  }
}
