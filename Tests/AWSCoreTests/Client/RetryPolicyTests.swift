import AWSCore
import Testing

@Suite struct RetryPolicyTests {
  @Test func doublesTheUpperEndOfThePauseUpToItsMaximum() {
    let policy = RetryPolicy(
      maximumAttempts: 6, transientPause: .seconds(1), throttlingPause: .seconds(2),
      maximumPause: .seconds(5))
    let pauses = (1...5).map { policy.pause(after: $0, nature: .transient, random: 1) }
    #expect(pauses == [.seconds(1), .seconds(2), .seconds(4), .seconds(5), .seconds(5)])
    #expect(policy.pause(after: 1, nature: .throttling, random: 1) == .seconds(2))
  }

  @Test func drawsThePauseFromTheWholeRangeDownToZero() {
    let policy = RetryPolicy(transientPause: .seconds(1))
    #expect(policy.pause(after: 1, nature: .transient, random: 0) == .zero)
    #expect(policy.pause(after: 1, nature: .transient, random: 0.25) == .milliseconds(250))
  }

  @Test func endsAfterTheLastAttemptAndWithAPermanentError() {
    let policy = RetryPolicy(maximumAttempts: 2)
    #expect(policy.pause(after: 2, nature: .throttling, random: 0) == nil)
    #expect(policy.pause(after: 1, nature: .permanent, random: 0) == nil)
  }

  @Test func staysWithinBoundsAfterVeryManyAttempts() {
    let policy = RetryPolicy(maximumAttempts: 1000)
    #expect(policy.pause(after: 900, nature: .transient, random: 1) == .seconds(20))
  }
}
