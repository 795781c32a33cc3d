public import AWSServices
public import FoundationEssentials
public import InvoicePipeline

/// The raw bucket, as the place where people put documents.
public struct S3IncomingFiles: IncomingFiles {
  private let s3: S3
  private let bucket: String

  public init(s3: S3, bucket: String) {
    self.s3 = s3
    self.bucket = bucket
  }

  public func deliver(_ bytes: Data, to key: String) async throws(StepFailure) -> FileFacts {
    let written = try await calling {
      try await s3.putObject(
        bucket: bucket, key: key, body: Array(bytes), contentType: "application/octet-stream")
    }
    return FileFacts(version: written.version, size: bytes.count, entityTag: written.entityTag ?? "")
  }
}
