import AWSServices
import Foundation

/// The jobs of the last seven days. With a folder, those that have ended outlive the process; one that was in
/// progress is unknown afterwards, and its client starts it again.
///
/// A `ClientRequestToken` stands for its job for as long: https://docs.aws.amazon.com/textract/latest/dg/api-async.html
actor JobStore {
  private let now: @Sendable () -> Date
  private let newID: @Sendable () -> String
  private let maximumOpenJobs: Int
  private let folder: JobFolder?
  private let log: RequestLog
  private var jobs: [String: Job]

  init(
    maximumOpenJobs: Int, folder: JobFolder?, log: RequestLog, now: @escaping @Sendable () -> Date,
    newID: @escaping @Sendable () -> String
  ) {
    self.folder = folder
    self.log = log
    jobs = Dictionary((folder?.jobs() ?? []).map { ($0.id, $0) }) { first, _ in first }
    self.maximumOpenJobs = maximumOpenJobs
    self.now = now
    self.newID = newID
  }

  /// The job that the token of this request stands for; `nil` if it is free or there is none.
  ///
  /// - Throws: `.tokenReused` when the token came with other parameters.
  func job(repeatedBy request: Textract.StartExpenseAnalysisRequest) throws(ServiceError) -> Job? {
    forgetOldJobs()
    guard let token = request.clientRequestToken,
      let job = jobs.values.first(where: { $0.request.clientRequestToken == token })
    else { return nil }
    guard job.request == request else { throw .tokenReused }
    return job
  }

  /// A new job, unless the token stands for one.
  ///
  /// - Throws: `.tokenReused`, or `.tooManyJobs` while so many are in progress.
  func open(
    _ request: Textract.StartExpenseAnalysisRequest
  ) throws(ServiceError) -> (job: Job, isNew: Bool) {
    if let job = try job(repeatedBy: request) { return (job, false) }
    let openJobs = jobs.values.count { $0.status == .inProgress }
    guard openJobs < maximumOpenJobs else { throw .tooManyJobs }
    let job = Job(id: newID(), request: request, startedAt: now())
    jobs[job.id] = job
    return (job, true)
  }

  func finish(_ id: String, as state: Job.State) {
    jobs[id]?.state = state
    guard let folder, let job = jobs[id] else { return }
    do {
      try folder.save(job)
    } catch {
      log.write(RequestLog.Line(operation: "SaveJob", error: "JobNotSaved"))
    }
  }

  /// - Throws: `.invalidJobID` for a job that there is not, or not any more.
  func job(_ id: String) throws(ServiceError) -> Job {
    forgetOldJobs()
    guard let job = jobs[id] else { throw .invalidJobID }
    return job
  }

  private func forgetOldJobs() {
    let oldest = now().addingTimeInterval(-7 * 24 * 3600)
    for job in jobs.values where job.startedAt <= oldest {
      jobs[job.id] = nil
      folder?.remove(job.id)
    }
  }
}
