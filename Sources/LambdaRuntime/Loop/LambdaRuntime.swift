public import FoundationEssentials
import Glibc

/// The entry point of a function's executable.
public enum LambdaRuntime {
  /// Time that is kept back from each invocation to report that its deadline has come.
  static let deadlineMargin = Duration.milliseconds(250)

  /// Sets the function up, serves events, and ends the process when the environment is gone.
  ///
  /// `start` runs in the initialization phase, before the first event is asked for: it reads the configuration and
  /// opens connections. What it throws is reported to Lambda as a failed initialization.
  ///
  /// The main thread belongs to the Runtime API: it blocks while it waits for an event (Lambda may freeze the
  /// process meanwhile) and while a handler works. Handlers run on Swift's own threads, so that they can be async;
  /// they must not need the main actor. A synchronous `main` also lets a fully static executable start fast.
  ///
  /// SIGTERM, with which Lambda announces the end of an environment, ends the process without a word.
  public static func run(
    environment: [String: String], now: @escaping @Sendable () -> Date, output: LineOutput,
    start: @escaping @Sendable () async throws -> LambdaHandler
  ) -> Never {
    signal(SIGTERM) { _ in _exit(0) }
    signal(SIGPIPE, SIG_IGN)
    let process = LambdaProcess(
      environment: environment, output: output, now: now, deadlineMargin: deadlineMargin,
      publishTrace: { header in
        if let header { setenv("_X_AMZN_TRACE_ID", header, 1) } else { unsetenv("_X_AMZN_TRACE_ID") }
      })
    exit(process.run(start: start).rawValue)
  }
}
