import FoundationEssentials
public import InvoicePipeline
import LambdaRuntime

/// The entry point of the executable of a step.
public enum StepHost {
  /// Builds the step before the first event is asked for, then hands it one event after another. Does not return.
  ///
  /// What `build` throws, such as all mistakes of the configuration together, is reported to Lambda as a failed
  /// initialization under its published name. Clients are best made there: the time counts as start-up.
  ///
  /// - Parameter environment: of the process. It is read by the runtime and handed to `build`.
  public static func run(
    environment: [String: String],
    build:
      @escaping @Sendable (_ environment: [String: String], _ now: @escaping Now) async throws -> any Step
  ) -> Never {
    LambdaRuntime.run(environment: environment, now: { Date() }, output: .standardOutput) {
      let now: Now = { Timestamp(Date()) }
      return try await build(environment, now).handler(
        now: now, megabytes: environment["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"].flatMap { Int($0) })
    }
  }
}
