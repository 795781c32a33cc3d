import AWSServices
import Foundation

/// The objects that requests name instead of sending bytes.
protocol DocumentObjects: Sendable {
  /// - Throws: `.invalidS3Object` if it cannot be read, `.documentTooLarge` if it is longer than allowed.
  func bytes(of object: Textract.S3Object, maximumBytes: Int) async throws(ServiceError) -> Data
}
