public import InvoicePipeline

/// What every store of reading jobs does.
public struct ExtractionJobsContract: Sendable {
  let jobs: any ExtractionJobs

  public init(jobs: any ExtractionJobs) {
    self.jobs = jobs
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
  }
}
