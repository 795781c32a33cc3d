public import InvoicePipeline
public import LambdaRuntime

/// A failure of a step goes out under the name that it carries.
extension StepFailure: FailureNaming {
  public var errorMessage: String { message }
}
