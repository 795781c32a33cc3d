import AWSCore
import AWSServices
import Foundation

/// Reads documents from S3 with the stand-in's own credentials.
struct S3DocumentObjects: DocumentObjects {
  let s3: S3

  func bytes(of object: Textract.S3Object, maximumBytes: Int) async throws(ServiceError) -> Data {
    let location = S3.ObjectLocation(
      bucket: object.bucket ?? "", key: object.name ?? "", version: object.version)
    do {
      return Data(try await s3.getObject(location, maximumBytes: maximumBytes).body)
    } catch let error as AWSError where error.code == AWSError.responseTooLargeCode {
      throw .documentTooLarge
    } catch let error as AWSError where error.origin == .service {
      throw .invalidS3Object
    } catch {
      throw .internalServerError
    }
  }
}
