/// What one invocation used of what Lambda bills: time and memory.
struct InvocationUsage {
  let milliseconds: Int
  let megabytes: Int

  /// Every millisecond that was begun is billed.
  init(since started: ContinuousClock.Instant, megabytes: Int) {
    milliseconds = Int((started.duration(to: .now) / .milliseconds(1)).rounded(.up))
    self.megabytes = megabytes
  }

  /// An answer is a JSON object; this becomes its first member.
  func added(to answer: [UInt8]) -> [UInt8] {
    let usage = "{\"usage\":{\"megabytes\":\(megabytes),\"milliseconds\":\(milliseconds)}"
    let members = answer.dropFirst()
    return Array(usage.utf8) + (members.count > 1 ? Array(",".utf8) : []) + members
  }
}
