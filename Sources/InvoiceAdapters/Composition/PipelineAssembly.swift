public import AWSCore
public import InvoicePipeline

import AWSServices
import FoundationEssentials

/// Builds the six steps on AWS. The one place that knows which adapter stands behind which port.
public struct PipelineAssembly: Sendable {
  let environment: [String: String]
  let client: AWSClient
  let now: Now

  /// - Parameter environment: of the process, read once by the caller.
  /// - Throws: `NotConfigured` when there is no Region or a wrong endpoint.
  public init(
    environment: [String: String], transport: any HTTPTransport, now: @escaping Now
  ) throws(StepFailure) {
    self.environment = environment
    do {
      client = try AWSClient.configured(environment: environment, transport: transport)
    } catch {
      throw StepFailure(calling: error)
    }
    self.now = now
  }

  /// The environment, for reading a configuration.
  var reader: EnvironmentReader { EnvironmentReader(environment) }

  var s3: S3 { S3(client: client) }
  var dynamoDB: DynamoDB { DynamoDB(client: client) }
  var stepFunctions: StepFunctions { StepFunctions(client: client) }

  /// The hash that identifies documents.
  public static let sha256: SHA256Hex = { SHA256Digest.hex(of: Array($0)) }
}
