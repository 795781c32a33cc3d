import FoundationEssentials

/// One call to AWS as a part of a trace: what was called, how long it took with all its attempts, how it ended.
/// Nothing of what was sent or answered.
///
/// Encodes as a subsegment document:
/// https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html
public struct CallSegment: Encodable, Sendable, Equatable {
  let id: String
  let traceID: String
  let parentID: String
  let name: String
  let type = "subsegment"
  let namespace = "aws"
  let startTime: Double
  let endTime: Double
  let aws: Call
  let http: Exchange?
  /// The service's answer was an error of the caller.
  let error: Bool?
  /// One that was an error because of too many calls.
  let throttle: Bool?
  /// The service or the network failed.
  let fault: Bool?

  struct Call: Encodable, Sendable, Equatable {
    let operation: String
    let region: String
    let requestID: String?

    private enum CodingKeys: String, CodingKey {
      case operation
      case region
      case requestID = "request_id"
    }
  }

  struct Exchange: Encodable, Sendable, Equatable {
    struct Response: Encodable, Sendable, Equatable {
      let status: Int
    }

    let response: Response
  }

  private enum CodingKeys: String, CodingKey {
    case id, name, type, namespace, aws, http, error, throttle, fault
    case traceID = "trace_id"
    case parentID = "parent_id"
    case startTime = "start_time"
    case endTime = "end_time"
  }

  init(
    id: String, of trace: TraceHeader, parent: String, call: AWSCall, region: String, started: Date,
    ended: Date, outcome: Result<HTTPResponse, any Error>
  ) {
    self.id = id
    traceID = trace.root
    parentID = parent
    name = Self.names[call.service.id] ?? call.service.id
    startTime = started.timeIntervalSince1970
    endTime = ended.timeIntervalSince1970
    let response = try? outcome.get()
    var failure: AWSError?
    if case .failure(let error) = outcome { failure = error as? AWSError }
    let status = response?.status ?? failure?.status
    aws = Call(
      operation: call.operation, region: region, requestID: response?.requestID ?? failure?.requestID)
    http = status.map { Exchange(response: .init(status: $0)) }
    let isCallers = failure?.origin == .service && (400..<500).contains(status ?? 0)
    error = isCallers ? true : nil
    throttle = failure?.nature == .throttling ? true : nil
    fault = response == nil && !isCallers ? true : nil
  }

  /// Services as X-Ray's map shows them.
  private static let names = [
    "DYNAMODB": "DynamoDB", "TEXTRACT": "Textract", "SFN": "StepFunctions", "SESV2": "SES",
  ]
}
