public import InvoicePipeline

/// What every store of reading jobs does.
public struct ExtractionJobsContract: Sendable {
  let jobs: any ExtractionJobs
  let sweep: any ExtractionJobSweep

  public init(jobs: any ExtractionJobs, sweep: any ExtractionJobSweep) {
    self.jobs = jobs
    self.sweep = sweep
  }

  public func check(_ name: String) async throws {
    let now = Samples.run("one").startedAt
    let id = Samples.document("\(name) job").documentID
    try demand(try await jobs.job(of: id) == nil, "an unknown document has no job")
    var job = ExtractionJob(
      documentID: id, executionID: "one", taskToken: "AQC+/=", generation: 1,
      expiresAt: now.adding(seconds: 10))
    try await jobs.save(job)
    try demand(try await jobs.job(of: id) == job, "a job without an id comes back as it was written")
    job.jobID = "job-1"
    job.generation = 2
    try await jobs.save(job)
    try demand(try await jobs.job(of: id) == job, "a job is replaced")

    try demand(try await !expired(at: now).contains(id), "a job that has not expired is not listed")
    try demand(try await expired(at: now.adding(seconds: 11)).contains(id), "an expired job is listed")
    try await sweep.delete(jobOf: id)
    try demand(try await jobs.job(of: id) == nil, "a deleted job is gone")
    try await sweep.delete(jobOf: id)
  }

  private func expired(at time: Timestamp) async throws -> [String] {
    var ids: [String] = []
    var next: String?
    repeat {
      let page = try await sweep.expired(at: time, after: next)
      ids += page.documentIDs
      next = page.next
    } while next != nil
    return ids
  }
}
