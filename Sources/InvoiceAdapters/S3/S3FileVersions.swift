public import AWSServices
import FoundationEssentials
public import InvoicePipeline

/// All versions of the files of a bucket, on Amazon S3.
public struct S3FileVersions: FileVersions {
  private let s3: S3
  private let bucket: String
  private let now: Now

  /// - Parameter now: decides whether a retention is over.
  public init(s3: S3, bucket: String, now: @escaping Now) {
    self.s3 = s3
    self.bucket = bucket
    self.now = now
  }

  public func versions(below prefix: String) async throws(StepFailure) -> [FileVersion] {
    var found: [FileVersion] = []
    var next: S3.VersionPage.Mark?
    repeat {
      let mark = next
      let page = try await calling {
        try await s3.listVersions(bucket: bucket, prefix: prefix, after: mark)
      }
      found += page.entries.map {
        FileVersion(key: $0.key, version: $0.version, isDeletion: $0.isDeletionMark)
      }
      next = page.next
    } while next != nil
    return found
  }

  public func hold(on version: FileVersion) async throws(StepFailure) -> FileHold? {
    let location = S3.ObjectLocation(bucket: bucket, key: version.key, version: version.version)
    let lock = try await calling { try await s3.objectLock(location) }
    if lock.hasLegalHold { return .legalHold }
    // Times of one form and one zone: the texts sort as the times do.
    return lock.retainedUntil.flatMap { $0 > now().description ? .retention(until: $0) : nil }
  }

  public func delete(_ version: FileVersion) async throws(StepFailure) {
    let location = S3.ObjectLocation(bucket: bucket, key: version.key, version: version.version)
    try await calling { try await s3.deleteObject(location) }
  }
}
