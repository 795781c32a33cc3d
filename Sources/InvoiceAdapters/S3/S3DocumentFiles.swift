public import AWSServices
public import FoundationEssentials
public import InvoicePipeline

/// The bucket where documents arrive, on Amazon S3.
public struct S3DocumentFiles: DocumentFiles {
  private let s3: S3
  private let maximumBytes: Int

  /// - Parameter maximumBytes: no more is ever read of a file.
  public init(s3: S3, maximumBytes: Int) {
    self.s3 = s3
    self.maximumBytes = maximumBytes
  }

  public func facts(bucket: String, key: String, version: String?) async throws(StepFailure) -> FileFacts {
    let location = S3.ObjectLocation(bucket: bucket, key: key, version: version)
    let attributes = try await missingNamed { try await s3.headObject(location) }
    return FileFacts(
      version: attributes.version, size: attributes.size ?? 0, entityTag: attributes.entityTag ?? "")
  }

  public func bytes(bucket: String, key: String, version: String?) async throws(StepFailure) -> Data {
    let location = S3.ObjectLocation(bucket: bucket, key: key, version: version)
    let object = try await missingNamed {
      try await s3.getObject(location, maximumBytes: maximumBytes)
    }
    return Data(object.body)
  }

  /// A version that is a delete marker answers `MethodNotAllowed`, one that never was `NoSuchVersion`.
  private func missingNamed<Answer: Sendable>(
    _ call: () async throws -> Answer
  ) async throws(StepFailure) -> Answer {
    guard let answer = try await calling(orNothingAt: Self.missing, call) else {
      throw StepFailure(.documentMissing, "the file is not in the bucket, or not in this version")
    }
    return answer
  }

  private static let missing: Set<String> = [
    "NotFound", "NoSuchKey", "NoSuchVersion", "MethodNotAllowed", "HTTP405",
  ]
}
