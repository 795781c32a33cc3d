/// What a document costs, in millionths of a US dollar where the name does not say otherwise. docs/cost.md tells where the
/// prices come from and of when they are.
public struct DocumentPrices: Sendable, Hashable {
  /// A page that is read.
  public var page: Int
  /// A state transition.
  public var transition: Int
  /// A GB-second of a function, in thousandths of a millionth.
  public var gigabyteSecondNano: Int
  /// What is not measured of a run: requests, mail, the functions after the record.
  public var run: Int

  public init(page: Int = 10_000, transition: Int = 25, gigabyteSecondNano: Int = 13_333, run: Int = 220) {
    self.page = page
    self.transition = transition
    self.gigabyteSecondNano = gigabyteSecondNano
    self.run = run
  }

  /// `PRICE_PAGE_MICRO_USD`, `PRICE_TRANSITION_MICRO_USD`, `PRICE_GIGABYTE_SECOND_NANO_USD`, `PRICE_RUN_MICRO_USD`.
  public init(from environment: inout EnvironmentReader) {
    let standard = DocumentPrices()
    func price(_ name: String, default price: Int) -> Int {
      environment.integer("PRICE_\(name)_USD", default: price, in: 0...10_000_000)
    }
    self.init(
      page: price("PAGE_MICRO", default: standard.page),
      transition: price("TRANSITION_MICRO", default: standard.transition),
      gigabyteSecondNano: price("GIGABYTE_SECOND_NANO", default: standard.gigabyteSecondNano),
      run: price("RUN_MICRO", default: standard.run))
  }

  /// Of transitions and functions; pages are counted over all runs.
  func work(_ usage: RunUsage) -> Int {
    usage.transitions * transition + usage.gigabyteMilliseconds * gigabyteSecondNano / 1_000_000
  }
}
