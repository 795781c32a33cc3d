import Foundation

extension StandIn {
  /// Puts the parts together.
  ///
  /// - Parameters:
  ///   - workers: readings at the same time, of both kinds of calls.
  ///   - maximumOpenJobs: jobs in progress before `LimitExceededException`.
  ///   - folder: for ended jobs; without one they end with the process.
  init(
    reader: any DocumentReading, objects: any DocumentObjects, channel: any CompletionChannel,
    workers: Int, maximumOpenJobs: Int, folder: JobFolder?, log: RequestLog,
    now: @escaping @Sendable () -> Date, newID: @escaping @Sendable () -> String
  ) {
    let pool = WorkerPool(workers: workers)
    let counts = CallCounts()
    let jobs = JobStore(
      maximumOpenJobs: maximumOpenJobs, folder: folder, log: log, now: now, newID: newID)
    let runner = JobRunner(
      reader: reader, pool: pool, jobs: jobs, counts: counts, channel: channel, now: now)
    self.init(
      analyze: AnalyzeExpense(reader: reader, objects: objects, pool: pool, counts: counts),
      start: StartExpenseAnalysis(objects: objects, jobs: jobs, runner: runner),
      get: GetExpenseAnalysis(jobs: jobs), counts: counts, faults: FaultPlan(), log: log, newID: newID)
  }
}
