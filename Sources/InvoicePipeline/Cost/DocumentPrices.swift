/// What a document costs, in millionths of a US dollar. docs/cost.md tells where the prices come from and of when
/// they are.
public struct DocumentPrices: Sendable, Hashable {
  /// A page that is read.
  public var page: Int
  /// Everything else of one run together: transitions, functions, requests, mail.
  public var run: Int

  public init(page: Int = 10_000, run: Int = 500) {
    self.page = page
    self.run = run
  }

  /// `PRICE_PAGE_MICRO_USD`, `PRICE_RUN_MICRO_USD`.
  public init(from environment: inout EnvironmentReader) {
    let standard = DocumentPrices()
    self.init(
      page: environment.integer("PRICE_PAGE_MICRO_USD", default: standard.page, in: 0...10_000_000),
      run: environment.integer("PRICE_RUN_MICRO_USD", default: standard.run, in: 0...10_000_000))
  }
}
