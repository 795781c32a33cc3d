/// What a function does with one event: the payload in, the answer out, both as bytes.
///
/// It runs outside the thread that talks to the Runtime API. Its task is cancelled at `context.deadline`. It must
/// not need the main actor, whose thread waits for it. An error that is thrown is published under its own name if
/// it is a `FailureNaming`, otherwise as `Internal`.
public typealias LambdaHandler =
  @Sendable (_ context: InvocationContext, _ payload: [UInt8]) async throws -> [UInt8]
