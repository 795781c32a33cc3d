/// Deletes what was remembered of jobs whose results are gone.
public protocol ExtractionJobSweep: Sendable {
  /// A part of the jobs that have expired.
  ///
  /// - Parameter after: `ExpiredJobs.next` of the part before.
  func expired(at: Timestamp, after: String?) async throws(StepFailure) -> ExpiredJobs

  func delete(jobOf documentID: String) async throws(StepFailure)
}

/// A part of a list of expired jobs.
public struct ExpiredJobs: Sendable, Hashable {
  public var documentIDs: [String]
  /// Opaque; absent at the end of the list.
  public var next: String?

  public init(documentIDs: [String], next: String? = nil) {
    self.documentIDs = documentIDs
    self.next = next
  }
}
