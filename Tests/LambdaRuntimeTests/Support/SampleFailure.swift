import LambdaRuntime

/// A failure with a name of its own.
struct SampleFailure: FailureNaming {
  var errorType = "SampleFailed"
  var errorMessage = "The sample failed."
}

/// A failure without a published name, whose text must not get out.
struct UnnamedFailure: Error {
  let secret = "4711"
}
