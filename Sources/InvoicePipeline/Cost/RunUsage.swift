/// What a run used of all that is paid for by measure, until it was stored.
public struct RunUsage: Codable, Sendable, Hashable {
  /// Read in this run; none where an earlier reading was used.
  public var pages: Int
  public var transitions: Int
  /// For which functions worked, waiting for their calls included.
  public var milliseconds: Int
  /// Thousandths of a GB-second: that time, times the memory of each function.
  public var gigabyteMilliseconds: Int

  public init(pages: Int, transitions: Int, milliseconds: Int, gigabyteMilliseconds: Int) {
    self.pages = pages
    self.transitions = transitions
    self.milliseconds = milliseconds
    self.gigabyteMilliseconds = gigabyteMilliseconds
  }

  init(pages: Int, steps: [StepUsage]) {
    self.init(
      pages: pages, transitions: steps.map(\.transitions).reduce(0, +),
      milliseconds: steps.compactMap(\.milliseconds).reduce(0, +),
      gigabyteMilliseconds: steps.map { ($0.milliseconds ?? 0) * ($0.megabytes ?? 0) }.reduce(0, +) / 1024)
  }
}
