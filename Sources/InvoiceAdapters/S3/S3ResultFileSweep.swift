public import AWSServices
public import InvoicePipeline

/// Lists and deletes files of the results bucket, on Amazon S3.
public struct S3ResultFileSweep: ResultFileSweep {
  private let s3: S3
  private let bucket: String

  public init(s3: S3, bucket: String) {
    self.s3 = s3
    self.bucket = bucket
  }

  public func list(prefix: String, after: String?) async throws(StepFailure) -> ListedFiles {
    let page = try await calling {
      try await s3.listObjects(bucket: bucket, prefix: prefix, continuationToken: after)
    }
    // A time that cannot be read counts as new, so that the file stays.
    let files = page.objects.compactMap { object in
      Timestamp(iso: object.lastModified).map { ListedFile(key: object.key, modifiedAt: $0) }
    }
    return ListedFiles(files: files, next: page.nextContinuationToken)
  }

  public func delete(_ keys: [String]) async throws(StepFailure) {
    for key in keys {
      try await calling {
        try await s3.deleteObject(S3.ObjectLocation(bucket: bucket, key: key))
      }
    }
  }
}
