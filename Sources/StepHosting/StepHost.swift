import FoundationEssentials
public import InvoicePipeline
import LambdaRuntime

/// The entry point of the executable of a step.
public enum StepHost {
  /// Builds the step before the first event is asked for, then hands it one event after another. Does not return.
  ///
  /// What `build` throws, such as all mistakes of the configuration together, is reported to Lambda as a failed
  /// initialization under its published name. Connections are best opened there: the time counts as start-up.
  public static func run(
    environment: [String: String], build: @escaping @Sendable (_ now: @escaping Now) async throws -> any Step
  ) -> Never {
    LambdaRuntime.run(environment: environment, now: { Date() }, output: .standardOutput) {
      let now: Now = { Timestamp(Date()) }
      return try await build(now).handler(now: now)
    }
  }
}
