import AWSCore
public import InvoicePipeline

extension PipelineAssembly {
  /// With connections of its own.
  ///
  /// - Parameter environment: of the process, read once by the caller.
  /// - Throws: `NotConfigured` when there is no Region or a wrong endpoint.
  public init(environment: [String: String], now: @escaping Now) throws(StepFailure) {
    try self.init(environment: environment, transport: AsyncHTTPTransport(), now: now)
  }
}
