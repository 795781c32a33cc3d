public import AWSServices
public import FoundationEssentials
public import InvoicePipeline

/// The bucket of everything that the pipeline makes, on Amazon S3.
public struct S3ResultFiles: ResultFiles {
  private let s3: S3
  private let bucket: String

  public init(s3: S3, bucket: String) {
    self.s3 = s3
    self.bucket = bucket
  }

  public func read(_ key: String) async throws(StepFailure) -> Data? {
    try await s3.file(key, in: bucket, maximumBytes: Self.maximumBytes)
  }

  public func write(_ data: Data, to key: String) async throws(StepFailure) {
    _ = try await calling {
      try await s3.putObject(bucket: bucket, key: key, body: Array(data), contentType: "application/json")
    }
  }

  /// More than a reading of 3,000 pages needs.
  private static let maximumBytes = 256 << 20
}
