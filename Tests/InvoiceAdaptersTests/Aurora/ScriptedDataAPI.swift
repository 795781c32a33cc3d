import AWSCore
import AWSServices
import Foundation
import InvoiceAdapters
import InvoicePipeline
import InvoiceTestSupport

/// Answers each operation of the Data API as usual, except where a fault was planned for it; remembers what was asked.
actor ScriptedDataAPI: HTTPTransport {
  private var faults: [String: [String]]
  private(set) var requests: [(operation: String, body: String)] = []
  private let owner: String

  /// - Parameters:
  ///   - faults: by the last part of the path, the codes of its next answers; an empty one is an answer as usual.
  ///   - owner: the run whose row a document's is after the write.
  init(_ faults: [String: [String]] = [:], owner: String = "one") {
    self.faults = faults
    self.owner = owner
  }

  var operations: [String] { requests.map(\.operation) }

  func send(
    _ request: HTTPRequest, timeout: Duration, maximumResponseBytes: Int
  ) async throws -> HTTPResponse {
    let operation = String(request.path.drop { $0 == "/" })
    let body = String(decoding: request.body, as: UTF8.self)
    requests.append((operation, body))
    if faults[operation]?.isEmpty == false, let code = faults[operation]?.removeFirst(), !code.isEmpty {
      return HTTPResponse(
        status: 400, headers: ["x-amzn-errortype": code], body: Array(#"{"message":"Müller"}"#.utf8))
    }
    let answer =
      switch operation {
      case "BeginTransaction": #"{"transactionId":"t-\#(requests.count)"}"#
      case "Execute" where body.contains("SELECT"): #"{"records":[[{"stringValue":"\#(owner)"}]]}"#
      default: "{}"
      }
    return HTTPResponse(status: 200, body: Array(answer.utf8))
  }

  /// A ledger whose pauses advance the clock and take no time.
  nonisolated func ledger(_ clock: ManualClock) -> AuroraInvoiceLedger {
    let pause: @Sendable (Duration) async throws -> Void = {
      clock.advance(seconds: Int($0.components.seconds))
    }
    let client = AWSClient(
      region: "eu-central-1", credentials: AWSCredentials(accessKeyID: "A", secretAccessKey: "s"),
      endpoints: EndpointResolver(environment: [:]), transport: self,
      retry: RetryPolicy(maximumAttempts: 1), now: { clock.now().date }, sleep: pause, random: { 0 })
    let database = RDSData.Database(clusterARN: "arn:c", secretARN: "arn:s", name: "invoices")
    return AuroraInvoiceLedger(
      data: RDSData(client: client, database: database), now: clock.now, sleep: pause)
  }
}
