import AWSServices
import Foundation

/// What Textract publishes when a job has ended.
///
/// https://docs.aws.amazon.com/textract/latest/dg/async-notification-payload.html
struct CompletionMessage: Encodable, Equatable {
  let jobID: String
  let status: String
  let api: String
  let jobTag: String?
  /// Milliseconds since 1970.
  let timestamp: Int
  let documentLocation: Location

  struct Location: Encodable, Equatable {
    let objectName: String?
    let bucket: String?

    private enum CodingKeys: String, CodingKey {
      case objectName = "S3ObjectName"
      case bucket = "S3Bucket"
    }
  }

  init(_ job: Job, at moment: Date) {
    jobID = job.id
    status = job.status.rawValue
    api = Operation.startExpenseAnalysis.rawValue
    jobTag = job.request.jobTag
    timestamp = Int((moment.timeIntervalSince1970 * 1000).rounded())
    let object = job.request.documentLocation.s3Object
    documentLocation = Location(objectName: object?.name, bucket: object?.bucket)
  }

  private enum CodingKeys: String, CodingKey {
    case jobID = "JobId"
    case status = "Status"
    case api = "API"
    case jobTag = "JobTag"
    case timestamp = "Timestamp"
    case documentLocation = "DocumentLocation"
  }
}
