public import AWSServices
public import FoundationEssentials
public import InvoicePipeline

/// The bucket of the documents that people write, on Amazon S3.
public struct S3PolicyFiles: PolicyFiles {
  private let s3: S3
  private let bucket: String

  public init(s3: S3, bucket: String) {
    self.s3 = s3
    self.bucket = bucket
  }

  public func read(_ key: String) async throws(StepFailure) -> Data? {
    try await s3.file(key, in: bucket, maximumBytes: Self.maximumBytes)
  }

  /// Some hundred thousand lines of orders.
  private static let maximumBytes = 32 << 20
}
