import AWSServices
import FoundationEssentials
import InvoicePipeline

extension S3 {
  /// A whole file, or nothing when there is none.
  ///
  /// - Parameter maximumBytes: a longer one is a failure.
  func file(_ key: String, in bucket: String, maximumBytes: Int) async throws(StepFailure) -> Data? {
    let location = ObjectLocation(bucket: bucket, key: key)
    let object = try await calling(orNothingAt: ["NoSuchKey"]) {
      try await getObject(location, maximumBytes: maximumBytes)
    }
    return object.map { Data($0.body) }
  }
}
