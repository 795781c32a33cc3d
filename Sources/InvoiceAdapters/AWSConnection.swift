import AWSCore
public import AWSServices
import FoundationEssentials
public import InvoicePipeline

/// The AWS services on one client and one pool of connections: what the adapters stand on.
///
/// Calls have no deadline of their own: a function's task is cancelled at the deadline of its invocation, which
/// ends an attempt and a pause between attempts alike.
public struct AWSConnection: Sendable {
  public let s3: S3
  public let dynamoDB: DynamoDB
  public let textract: Textract
  public let sns: SNS
  public let ses: SESv2
  public let stepFunctions: StepFunctions

  private let transport: AsyncHTTPTransport

  /// Finds Region, credentials and endpoints as the AWS SDKs do.
  ///
  /// - Parameter environment: of the process.
  /// - Throws: `NotConfigured`, with what to set.
  public init(environment: [String: String]) throws(StepFailure) {
    let transport = AsyncHTTPTransport()
    let client: AWSClient
    do {
      client = try AWSClient.configured(environment: environment, transport: transport)
    } catch {
      throw StepFailure(.notConfigured, "\(error)")
    }
    self.transport = transport
    s3 = S3(client: client)
    dynamoDB = DynamoDB(client: client)
    textract = Textract(client: client)
    sns = SNS(client: client)
    ses = SESv2(client: client)
    stepFunctions = StepFunctions(client: client)
  }

  /// Closes the connections. A process that ends anyway need not.
  public func close() async {
    try? await transport.shutdown()
  }

  /// The hash that identifies documents.
  public static let sha256: SHA256Hex = { SHA256Digest.hex(of: Array($0)) }
}
